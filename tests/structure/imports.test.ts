import { describe, expect, it } from 'vitest';
import { LAYERS, sourceFiles, type Layer, type SourceFile } from './sources';

/** What each layer may import of ours, besides itself. */
const MAY_IMPORT: Readonly<Record<Layer, readonly Layer[]>> = {
  core: [],
  packs: ['core'],
  sources: ['core'],
  page: ['core'],
  platform: ['core'],
  components: ['core'],
  services: ['core', 'platform', 'sources', 'packs'],
  entrypoints: ['core', 'packs', 'sources', 'page', 'platform', 'components', 'services'],
};
/** Packages that pure logic may use: small, and without DOM, network, clock or randomness; "*" for any part of one. */
const PURE_PACKAGES = ['valibot', 'punycode/', '@orama/stemmers/*', 'tldts', 'tldts/dist/cjs/index.js'];
/** The one file of another layer that sources may use, to ask outlets and services. */
const FETCH = 'platform/fetch-text';

const files = sourceFiles();

function layerOf(path: string): Layer | undefined {
  return LAYERS.find((layer) => path.startsWith(`${layer}/`) || path === layer);
}

function isPurePackage(path: string): boolean {
  return PURE_PACKAGES.some((name) => (name.endsWith('*') ? path.startsWith(name.slice(0, -1)) : path === name));
}

function importsOf(file: SourceFile, isRefused: (path: string) => boolean): string[] {
  return file.imports.filter(isRefused).map((path) => `${file.path} imports ${path}`);
}

describe('the import rules', () => {
  it('were checked against the product', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(150);
    for (const layer of LAYERS)
      expect(
        files.some((file) => file.layer === layer),
        layer,
      ).toBe(true);
  });

  it.each(LAYERS)('hold for %s', (layer) => {
    const refused = files
      .filter((file) => file.layer === layer)
      .flatMap((file) =>
        importsOf(file, (path) => {
          const target = layerOf(path);
          if (target === undefined || target === layer || MAY_IMPORT[layer].includes(target)) return false;
          return !(layer === 'sources' && path === FETCH);
        }),
      );

    expect(refused).toEqual([]);
  });

  it('keep pure logic pure', () => {
    const isPackage = (path: string) => layerOf(path) === undefined && !isPurePackage(path);
    const impure = files.filter(({ layer }) => layer === 'core').flatMap((file) => importsOf(file, isPackage));
    const reaching = files
      .filter(
        ({ layer, text }) =>
          layer === 'core' &&
          /(?<!['"])\b(?:Date\.now|Math\.random|fetch\(|(?:document|window|chrome|browser)\.\w)/u.test(text),
      )
      .map(({ path }) => path);

    expect(impure).toEqual([]);
    expect(reaching).toEqual([]);
  });

  it.each([
    ['the polyfill', 'webextension-polyfill', /^platform\/browser\.ts imports/u],
    ['the database', 'platform/db/', /^(?:platform\/db|services|entrypoints\/background)\//u],
    ['idb', 'idb', /^platform\/db\//u],
  ])('let only the right files touch %s', (_what, target, allowed) => {
    const all = files.flatMap((file) =>
      importsOf(file, (path) => path === target || (target.endsWith('/') && path.startsWith(target))),
    );

    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((line) => !allowed.test(line))).toEqual([]);
  });

  it('let only two files ask for tabs and their addresses', () => {
    const asking = files.filter(({ text }) => /\btabs\.(?:query|get)\b/u.test(text)).map(({ path }) => path);

    expect(asking.toSorted()).toEqual(['platform/active-tab.ts', 'platform/open-tabs.ts']);
  });

  it('keep components from the browser', () => {
    const reaching = files
      .filter(
        ({ layer, text }) =>
          layer === 'components' && /\b(?:fetch\(|indexedDB|localStorage|browser\.|chrome\.)/u.test(text),
      )
      .map(({ path }) => path);

    expect(reaching).toEqual([]);
  });
});
