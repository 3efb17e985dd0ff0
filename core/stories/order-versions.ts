import type { OutletId } from '../packs/pack';

/** What decides which outlets' versions a reader sees, and which first. */
export interface VersionTastes {
  readonly mutedOutlets: readonly OutletId[];
  readonly preferredOutlets: readonly OutletId[];
  /** Primary language tags that the reader reads, the best first. */
  readonly languages: readonly string[];
}

/**
 * Versions without those of muted outlets: preferred outlets first, then in the order of the reader's languages, and
 * otherwise as they were.
 */
export function orderVersions<Version>(
  versions: readonly Version[],
  about: (version: Version) => { readonly outlet: string; readonly language: string },
  { mutedOutlets, preferredOutlets, languages }: VersionTastes,
): Version[] {
  const rank = (version: Version): number => {
    const { outlet, language } = about(version);
    const place = languages.indexOf(language);
    const byLanguage = place === -1 ? languages.length : place;
    return preferredOutlets.some((id) => id === outlet) ? byLanguage : byLanguage + languages.length + 1;
  };
  return versions
    .filter((version) => !mutedOutlets.some((id) => id === about(version).outlet))
    .toSorted((a, b) => rank(a) - rank(b));
}
