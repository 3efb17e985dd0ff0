import process from 'node:process';
import { build, type Rolldown } from 'vite';

/** Makes one script for a page out of a file and all it imports. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: `${process.cwd()}/${entry}`, formats: ['iife'], name: 'bench' } },
  });
  const output = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return output.output[0].code.replaceAll('</script', '<\\/script');
}
