import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { readTar } from './pages-archive';
import { UnreadableFile } from './read-lines';

const version = v.object({ title: v.nullish(v.string()), body: v.nullish(v.string()) });

const pageRow = v.object({
  id: v.string(),
  src: v.string(),
  file: v.string(),
  url: v.nullish(v.string()),
  label: v.string(),
  gold: v.nullish(v.object({ fundus_versions: v.nullish(v.record(v.string(), version)) })),
});
/** A saved page: where it stands, where it came from, and whether it is news. */
export type PageRow = v.InferOutput<typeof pageRow>;

const goldRow = v.object({ id: v.string(), title: v.nullish(v.string()), text: v.nullish(v.string()) });

/** A title and a text as a person took them from a page; "" where there is none. */
export interface PageGold {
  readonly title: string;
  readonly text: string;
}

/** A set of saved pages. */
export interface PageSet {
  readonly rows: readonly PageRow[];
  readonly htmlOf: (row: PageRow) => Buffer;
  /** What is known of a page's article: of pages that were taken several times, one for each time. */
  readonly goldOf: (row: PageRow) => readonly PageGold[];
  /** Pages whose only mention of a topic stands in a list of choices. */
  readonly dropdowns: ReadonlySet<string>;
}

function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UnreadableFile(`${file} cannot be read: ${(cause as Error).message}`);
  }
}

/** The rows of JSON lines, each checked against the schema; says which line is wrong and how. */
function parseLines<Row>(file: string, text: string, schema: v.GenericSchema<unknown, Row>): Row[] {
  return text.split('\n').flatMap((line, at): Row[] => {
    if (!line.trim()) return [];
    try {
      return [v.parse(schema, JSON.parse(line))];
    } catch (cause) {
      throw new UnreadableFile(`${file}, line ${at + 1}: ${(cause as Error).message}`);
    }
  });
}

/** The files of an archive or a folder, by their path in it. */
function openFiles(data: string): (path: string) => Buffer | undefined {
  if (!existsSync(data)) throw new UnreadableFile(`${data} cannot be read: it is not there`);
  if (!statSync(data).isDirectory()) {
    const files = readTar(readFile(data));
    return (path) => files.get(path) ?? files.get(`./${path}`);
  }
  return (path) => (existsSync(join(data, path)) ? readFile(join(data, path)) : undefined);
}

/** A file that lies in the folder, or beside what is named. */
function besides(data: string, name: string): string | undefined {
  return [join(data, name), join(dirname(data), name)].find((file) => existsSync(file));
}

function readGold(file: string | undefined): Map<string, PageGold> {
  if (file === undefined) return new Map();
  const bytes = readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return new Map(
    parseLines(file, text, goldRow).map((row) => [row.id, { title: row.title ?? '', text: row.text ?? '' }]),
  );
}

function readDropdowns(file: string | undefined): ReadonlySet<string> {
  if (file === undefined) return new Set();
  return new Set(v.parse(v.array(v.string()), JSON.parse(readFile(file).toString('utf8'))));
}

/**
 * Opens a set of saved pages: an archive or a folder with `index.jsonl` in it or in its folder `pages`, and beside it,
 * unless named, what a person took from the pages (`pages_gold.jsonl.gz`).
 */
export function openPageSet(data: string, gold?: string): PageSet {
  const open = openFiles(data);
  const folder = ['pages/', ''].find((path) => open(`${path}index.jsonl`) !== undefined);
  const index = open(`${folder ?? ''}index.jsonl`);
  if (folder === undefined || !index) throw new UnreadableFile(`${data} has no index.jsonl, nor pages/index.jsonl`);
  const byId = readGold(gold ?? besides(data, 'pages_gold.jsonl.gz'));
  return {
    rows: parseLines(`${data}, index.jsonl`, index.toString('utf8'), pageRow),
    htmlOf: ({ id, file }) => {
      const html = open(`${folder}${file}`);
      if (!html) throw new UnreadableFile(`${data} has no ${folder}${file}, which is the page ${id}`);
      return html;
    },
    goldOf: ({ id, gold: own }) => {
      const versions = Object.values(own?.fundus_versions ?? {});
      const all = [byId.get(id), ...versions.map(({ title, body }) => ({ title: title ?? '', text: body ?? '' }))];
      return all.filter((one) => one !== undefined);
    },
    dropdowns: readDropdowns(besides(data, 'pages_dropdown_ids.json')),
  };
}
