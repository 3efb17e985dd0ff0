import { longStates } from './long-states';
import { compareStates, optionsStates, popupStates } from './own-page-states';
import { backgroundStates, versionStates } from './popover-states';
import type { State } from './state';

/** Every state of every component that a reader can come to see. */
export const states: readonly State[] = [
  ...versionStates,
  ...backgroundStates,
  ...popupStates,
  ...optionsStates,
  ...compareStates,
  ...longStates,
];
