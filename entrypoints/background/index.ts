import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../platform/browser';
import { onSettingsChanged } from '../../platform/settings-store';
import { installedPacks } from '../../services/installed-packs';
import { refreshPageBrief } from '../../services/refresh-page-brief';
import { answerCalls } from './handlers';
import { runCommand } from './run-command';

export default defineBackground({
  type: 'module',
  main() {
    // Every listener is registered before anything is awaited: a worker that is woken by an event has only this moment.
    answerCalls();
    browser.runtime.onInstalled.addListener(() => void installedPacks().then(refreshPageBrief));
    browser.runtime.onStartup.addListener(() => void installedPacks().then(refreshPageBrief));
    // Firefox for Android has no commands.
    (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener(
      (command) => void runCommand(command),
    );
    onSettingsChanged(() => void refreshPageBrief());
  },
});
