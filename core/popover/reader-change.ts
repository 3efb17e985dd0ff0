/** What a reader can change from the popover, each with a way back: this alias here, this site, everything for an hour. */
export type ReaderChange = 'silenced' | 'site-off' | 'paused';
