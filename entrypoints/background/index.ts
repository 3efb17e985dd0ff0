import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../platform/browser';
import { onCall } from '../../platform/alarms';
import { onSettingsChanged } from '../../platform/settings-store';
import { END_OF_PAUSE, endPause } from '../../services/change-here';
import { sweepPacks } from '../../services/installed-packs';
import { refreshPageBrief } from '../../services/refresh-page-brief';
import { answerCalls } from './handlers';
import { runCommand } from './run-command';

export default defineBackground({
  type: 'module',
  main() {
    // Every listener is registered before anything is awaited: a worker that is woken by an event has only this moment.
    answerCalls();
    browser.runtime.onInstalled.addListener(() => void prepare());
    browser.runtime.onStartup.addListener(() => void prepare());
    // Firefox for Android has no commands.
    (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener(
      (command) => void runCommand(command),
    );
    onSettingsChanged(() => void prepare());
    onCall((name) => void (name === END_OF_PAUSE && endPause()));
  },
});

/** Installs the packs where they are missing and leaves the brief for pages; the next event tries again what failed. */
async function prepare(): Promise<void> {
  try {
    await endPause();
    await refreshPageBrief();
    await sweepPacks();
  } catch (error) {
    console.error('Sidelight could not prepare its packs:', error);
  }
}
