import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

/** What a page may cost, in bytes of gzip; a change of these is a decision of its own. */
const BUDGETS = { everyPage: 11_000, overlay: 32_000, articleReader: 18_000 } as const;
const BUNDLES = [
  'early-events.js',
  'content-script.js',
  'assets/marks.css',
  'overlay.js',
  'article-reader.js',
  'background.js',
] as const;
const OUTPUTS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

interface Size {
  readonly raw: number;
  readonly gzip: number;
}

function measure(folder: string, bundle: string): Size {
  const bytes = readFileSync(join(folder, bundle));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

const folders = Object.entries(OUTPUTS).filter(([, folder]) => existsSync(folder));
if (folders.length === 0) {
  console.error('Nothing is built. Run: npm run build');
  process.exit(2);
}

let last = {};
for (const [browser, folder] of folders) {
  const bundles = Object.fromEntries(BUNDLES.map((bundle) => [bundle, measure(folder, bundle)]));
  const sum = (...names: (typeof BUNDLES)[number][]) =>
    names.reduce((total, name) => total + (bundles[name]?.gzip ?? 0), 0);
  const costs = {
    everyPage: sum('early-events.js', 'content-script.js', 'assets/marks.css'),
    overlay: sum('overlay.js'),
    articleReader: sum('article-reader.js'),
  };
  for (const [name, bytes] of Object.entries(costs)) {
    const budget = BUDGETS[name as keyof typeof BUDGETS];
    console.log(`${browser} ${name}: ${bytes} of ${budget} bytes gzip`);
    if (bytes <= budget) continue;
    console.error(`${name} is ${bytes - budget} bytes over its budget`);
    process.exitCode = 1;
  }
  if (browser === 'chromium' || folders.length === 1) last = { bundles, ...costs };
}
console.log(JSON.stringify(last));
