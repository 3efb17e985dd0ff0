import type { VersionTastes } from '../core/stories/order-versions';
import { readLanguages } from '../platform/languages';
import { readSettings } from '../platform/settings-store';

/** Which outlets' versions the reader wants to see, and which first. */
export async function versionTastes(): Promise<VersionTastes> {
  const [{ language, mutedOutlets, preferredOutlets }, accepted] = await Promise.all([readSettings(), readLanguages()]);
  const languages = [...new Set(language === 'browser' ? accepted : [language, ...accepted])];
  return { mutedOutlets, preferredOutlets, languages };
}
