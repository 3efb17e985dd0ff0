import sahel from './sahel.json';

/** The packs that come with the extension, not yet parsed. */
export const BUNDLED_PACKS: readonly { readonly id: string; readonly revision: number }[] = [sahel];
