import process from 'node:process';
import { build, type Rolldown } from 'vite';

/** As in wxt.config.ts, so that styles are those of the extension. */
const TARGET = ['chrome140', 'firefox153'];

/** The gallery as one page, with all it needs in it. */
export async function galleryPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: TARGET,
      lib: { entry: `${process.cwd()}/tests/gallery/main.tsx`, formats: ['iife'], name: 'sidelightGallery' },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const script = output.output[0].code.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sidelight gallery</title></head><body><script>${script}</script></body></html>`;
}
