import { comparePartStates } from './compare-part-states';
import { compareStates } from './compare-states';
import { longStates } from './long-states';
import { optionsDataStates } from './options-data-states';
import { optionsStates } from './options-states';
import { ownReadingStates } from './own-reading-states';
import { ownTopicStates } from './own-topic-states';
import { backgroundStates, versionStates } from './popover-states';
import { popupStates } from './popup-states';
import type { State } from './state';
import { welcomeStates } from './welcome-states';

/** Every state of every component that a reader can come to see. */
export const states: readonly State[] = [
  ...versionStates,
  ...backgroundStates,
  ...ownReadingStates,
  ...popupStates,
  ...optionsStates,
  ...ownTopicStates,
  ...optionsDataStates,
  ...welcomeStates,
  ...compareStates,
  ...comparePartStates,
  ...longStates,
];
