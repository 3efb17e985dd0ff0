/** Where the reader's settings are kept in `storage.local`. */
export const SETTINGS_KEY = 'settings';
/** Where the brief for pages is kept in `storage.local`, so that pages read it without waking the background. */
export const BRIEF_KEY = 'brief';
/** Before a language, or nothing for all: where the names that pages look for are kept. */
export const NAMES_KEY = 'names:';
/** Where notes on what befell the database are kept: outside of it. */
export const NOTES_KEY = 'storage-notes';
/** Set once packs were installed, so that an empty database is known for a lost one. */
export const INSTALLED_KEY = 'packs-installed';
/** Where the topics that the reader has made are kept. */
export const OWN_TOPICS_KEY = 'own-topics';
/** Where the interface's words are kept while the reader wants another language than the browser's. */
export const WORDS_KEY = 'words';
/** Where the latest lookups are kept. */
export const RECENT_LOOKUPS_KEY = 'recent-lookups';
/** For which version all has been done that an installation or an update needs. */
export const BEGUN_KEY = 'begun';
