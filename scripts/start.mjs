import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findBrowser } from './setup/browsers.mjs';
import { ROOT, checkNode, installFonts, installPackages, requireBrowser, withSetUpErrors } from './setup/install.mjs';

await withSetUpErrors(() => {
  checkNode();
  installPackages();
  const browser =
    findBrowser('chromium') ?? findBrowser('firefox') ?? findBrowser('branded') ?? requireBrowser('chromium');
  installFonts();
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/demo/main.ts', ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, SIDELIGHT_BROWSER: JSON.stringify(browser) },
    },
  );
  process.exitCode = status ?? 1;
});
