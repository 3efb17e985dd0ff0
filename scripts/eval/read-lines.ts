import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** What a file is wrong with, in words for the one who named it. */
export class UnreadableFile extends Error {}

/** Reads a file of JSON lines, each checked against the schema; says which line is wrong and how. */
export function readLines<Row>(file: string, schema: v.GenericSchema<unknown, Row>): Row[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UnreadableFile(`${file} cannot be read: ${(cause as Error).message}`);
  }
  return parseLines(file, text, schema);
}

/** The same for a text that was read already; `file` is its name in what is said of it. */
export function parseLines<Row>(file: string, text: string, schema: v.GenericSchema<unknown, Row>): Row[] {
  const rows = text.split('\n').flatMap((line, at): Row[] => {
    if (!line.trim()) return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new UnreadableFile(`${file}, line ${at + 1}, is not JSON`);
    }
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [parsed.output];
    const [issue] = parsed.issues;
    throw new UnreadableFile(`${file}, line ${at + 1}: ${v.getDotPath(issue) ?? 'the line'} ${issue.message}`);
  });
  if (rows.length === 0) throw new UnreadableFile(`${file} has no rows`);
  return rows;
}

/** The first half of a set by the hash of an id, so that what is chosen on one half is reported on the other. */
export function isFirstHalf(id: string): boolean {
  return Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 1), 16) % 2 === 0;
}

/** The id of a pair of sentences that has none of its own. */
export function pairId(a: string, b: string): string {
  return createHash('sha1').update(`${a}\n${b}`).digest('hex').slice(0, 12);
}
