/** A pack that comes with the extension, in a file that is read only where its rows are missing. */
export interface BundledPack {
  readonly id: string;
  readonly revision: number;
  /** Path in the built extension and in the repository. */
  readonly file: string;
}

export const BUNDLED_PACKS: readonly BundledPack[] = [{ id: 'sahel', revision: 3, file: 'packs/sahel.json' }];
