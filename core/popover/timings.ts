/** Long enough that a pointer crossing the text opens nothing; the reader can change it. */
export const DEFAULT_REST_MS = 500;
/** More than this is a wait, not a delay. */
export const LONGEST_REST_MS = 2_000;
/** Time to move from the mark into the popover, across the gap between them. */
export const LEAVE_MS = 300;
/** A hand at rest still moves the pointer this far, in CSS pixels. */
export const REST_RADIUS_PX = 4;
