import { parseSite } from '../sites/parse-site';

/** One step of the settings' history: what was stored in, what the next version would have stored out. */
export type SettingsMigration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Append-only: a shipped step never changes, and the settings' version is the length of this list. */
export const settingsMigrations: readonly SettingsMigration[] = [
  function sitesOffBecomeRules({ sitesOff, ...stored }) {
    if (!Array.isArray(sitesOff)) return stored;
    const sites = sitesOff.flatMap((host: unknown) => {
      const site = typeof host === 'string' ? parseSite(host) : null;
      return site?.ok ? [{ site: site.value, isOn: false }] : [];
    });
    return { ...stored, sites };
  },
];
