import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../platform/browser';
import { callEvery, onCall } from '../../platform/alarms';
import { onOwnTopicsChanged } from '../../platform/own-topics-store';
import { onSettingsChanged } from '../../platform/settings-store';
import { openWelcome } from '../../platform/welcome-tab';
import { onWordsChanged } from '../../platform/words-store';
import { begin, BEGIN_AGAIN, beginWhereUndone, type Beginning } from '../../services/begin';
import { END_OF_PAUSE, endPause } from '../../services/change-here';
import { sweepPacks } from '../../services/installed-packs';
import { forgetNameIndex } from '../../services/look-up';
import { refreshPageBrief } from '../../services/refresh-page-brief';
import { refreshWords } from '../../services/refresh-words';
import { startAfterInstall, startInOpenTabs } from '../../services/start-in-tab';
import { sweepReading } from '../../services/sweep-reading';
import { answerCalls } from './handlers';
import { answerElsewhere, explainElsewhere, offerElsewhere } from './look-up-elsewhere';
import { openPanelElsewhere } from './open-panel-elsewhere';
import { runCommand } from './run-command';

/** The alarm on which old reading is dropped, once a day. */
const DAILY_SWEEP = 'daily-sweep';
const DAY_MINUTES = 24 * 60;

export default defineBackground({
  type: 'module',
  main() {
    // Every listener is registered before anything is awaited: a worker that is woken by an event has only this moment.
    answerCalls();
    answerElsewhere();
    openPanelElsewhere();
    browser.runtime.onInstalled.addListener(() => void attempt(() => begin(BEGINNING)));
    browser.runtime.onStartup.addListener(() => void prepare().then(keepUp));
    // Firefox for Android has no commands.
    (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener(
      (command) => void runCommand(command),
    );
    browser.permissions.onAdded.addListener(() => void attempt(startInOpenTabs));
    onSettingsChanged(() => void prepare());
    onOwnTopicsChanged(() => void prepare());
    onWordsChanged(() => void attempt(offerElsewhere));
    onCall((name) => {
      if (name === BEGIN_AGAIN) void attempt(() => beginWhereUndone(BEGINNING));
      if (name === END_OF_PAUSE) void attempt(endPause);
      if (name === DAILY_SWEEP) void attempt(() => sweepReading(Date.now()));
    });
    void attempt(explainElsewhere);
    void attempt(() => beginWhereUndone(BEGINNING));
  },
});

/** What is done once: at installation, and again where an update brings other words. */
const BEGINNING: Beginning = {
  needed: async () => {
    const isReady = await prepare();
    await attempt(offerElsewhere);
    if (!isReady) throw new Error('there is no brief for pages yet');
  },
  wanted: async (isNew) => {
    if (isNew) await attempt(openWelcome);
    await attempt(startAfterInstall);
    await keepUp();
  },
};

/** What is done with each start: not with a changed setting, so that an age limit that was lowered can be raised again. */
async function keepUp(): Promise<void> {
  await attempt(() => callEvery(DAILY_SWEEP, DAY_MINUTES)); // Firefox forgets its alarms when it is closed
  await attempt(() => sweepReading(Date.now()));
}

/**
 * Installs the packs where they are missing and leaves the brief for pages; the next event tries again what failed. Says
 * whether the brief is there, without which nothing is marked.
 */
async function prepare(): Promise<boolean> {
  forgetNameIndex();
  await attempt(endPause);
  const isBriefed = await attempt(refreshPageBrief);
  await attempt(refreshWords);
  await attempt(sweepPacks);
  return isBriefed;
}

/** Does one thing and says whether it could; that it failed must not keep the next one from being done. */
async function attempt(work: () => unknown): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    console.error('Sidelight could not prepare itself:', error);
    return false;
  }
}
