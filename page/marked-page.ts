import type { PageBrief } from '../core/settings/page-brief';
import { forgetMove } from './early-events';
import type { PageMarks } from './page-marks';

/** What the marking script leaves for the popover's script. Both run in the extension's own world; the page sees nothing. */
export interface MarkedPage {
  readonly marks: PageMarks;
  /** The brief the page was marked by; another one replaces it when the reader changes a setting. */
  brief: PageBrief;
  /** Whether the page is no article, and read only because the reader wants it. */
  isReadAnyway: boolean;
  /** Whether the popover's script has taken the page over. */
  hasPopover: boolean;
  /** Called whenever marks have come or gone; the popover's script sets it. */
  onMarksChanged: () => void;
}

declare global {
  var sidelightPage: MarkedPage | undefined;
  var sidelightMarker: (() => boolean) | undefined;
}

/** Leaves the marked page for the popover's script, which goes on from how the pointer moves from now on. */
export function leaveMarkedPage(page: MarkedPage): void {
  globalThis.sidelightPage = page;
  forgetMove();
}

/** The page as the marking script left it; undefined where it has not run. */
export function takeMarkedPage(): MarkedPage | undefined {
  // Not just read: an element of the page with this id would be found under the name.
  return Object.hasOwn(globalThis, 'sidelightPage') ? globalThis.sidelightPage : undefined;
}

/**
 * Takes the page for one marking script, and says whether it was free: a page that loads while the extension is being
 * installed gets the script twice. `isAlive` tells the next one whether this one is still of an extension that lives.
 */
export function claimPage(isAlive: () => boolean): boolean {
  if (Object.hasOwn(globalThis, 'sidelightMarker') && globalThis.sidelightMarker?.()) return false;
  globalThis.sidelightMarker = isAlive;
  return true;
}
