/** Where the reader's settings are kept in `storage.local`. */
export const SETTINGS_KEY = 'settings';
/** Where the brief for pages is kept in `storage.local`, so that pages read it without waking the background. */
export const BRIEF_KEY = 'brief';
