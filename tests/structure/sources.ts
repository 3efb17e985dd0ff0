import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** The folders of the product, each with rules of its own. */
export const LAYERS = [
  'core',
  'packs',
  'sources',
  'page',
  'platform',
  'components',
  'services',
  'entrypoints',
] as const;
export type Layer = (typeof LAYERS)[number];

/** A source file of the product and what it imports: files of ours by path without ending, packages by name. */
export interface SourceFile {
  readonly path: string;
  readonly layer: Layer;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Paths of all files below a folder that end in one of the endings. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path.replaceAll('\\', '/')))
    .filter((path) => ending.test(path));
}

/** All source files of the product, without tests. */
export function sourceFiles(): SourceFile[] {
  return LAYERS.flatMap((layer) =>
    filesBelow(layer, /\.tsx?$/u)
      .filter((path) => !path.includes('.test.'))
      .map((path) => {
        const text = readFileSync(path, 'utf8');
        const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
        return {
          path,
          layer,
          text,
          imports: named.map((name) => (name.startsWith('.') ? join(dirname(path), name) : name)),
        };
      }),
  );
}
