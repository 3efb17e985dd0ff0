/** Where the reader's settings are kept in `storage.local`. */
export const SETTINGS_KEY = 'settings';
/** Where the brief for pages is kept in `storage.local`, so that pages read it without waking the background. */
export const BRIEF_KEY = 'brief';
/** Where notes on what befell the database are kept: outside of it. */
export const NOTES_KEY = 'storage-notes';
/** Set once packs were installed, so that an empty database is known for a lost one. */
export const INSTALLED_KEY = 'packs-installed';
