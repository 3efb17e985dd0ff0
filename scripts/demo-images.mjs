import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './setup/install.mjs';

/** The demo's screenshots that the README shows. */
const IMAGES = [
  'popover.png',
  'popover-dark.png',
  'popover-arabic.png',
  'panel.png',
  'toolbar-popup.png',
  'options.png',
  'welcome.png',
];
const from = join(ROOT, '.output', 'demo');
const to = join(ROOT, 'docs', 'images');

mkdirSync(to, { recursive: true });
for (const image of IMAGES) {
  if (existsSync(join(from, image))) {
    copyFileSync(join(from, image), join(to, image));
    continue;
  }
  console.error(`${image} is missing. Make it first: npm start -- --headless`);
  process.exitCode = 1;
}
