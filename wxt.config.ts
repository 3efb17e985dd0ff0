import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { BUNDLED_PACKS } from './packs';

/** `upgrade-insecure-requests`, which browsers add by default, is left out: it would turn http feeds into https. */
const OWN_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const { file } of BUNDLED_PACKS) {
        files.push({ relativeDest: file, contents: JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) });
      }
    },
  },
  // The oldest browsers of the manifest: nothing is rewritten for older ones.
  vite: () => ({ build: { target: ['chrome140', 'firefox153'] } }),
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'contextMenus',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'spanning',
    content_security_policy: { extension_pages: OWN_PAGES_POLICY },
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['early-events.js'], run_at: 'document_start' },
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['content-script.js'],
        css: ['assets/marks.css'],
        run_at: 'document_idle',
      },
    ],
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextMention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPreviousMention__' },
      'open-popover': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenPopover__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandToggleSite__' },
      // No browser lets an extension suggest more than four.
      'look-up-selection': { description: '__MSG_commandLookUp__' },
      'compare-page': { description: '__MSG_commandCompare__' },
    },
    omnibox: { keyword: 'side' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
