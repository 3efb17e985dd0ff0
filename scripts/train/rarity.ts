import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { splitTokens } from '../../core/align/tokens';
import { stem } from '../../core/text/stem';

/** Stems in fewer documents than this share are simply rare. */
const LEAST_SHARE = 0.004;
/** A stem seldom written small is a name. */
const MOST_SMALL = 0.35;

interface Counts {
  documents: number;
  readonly withStem: Map<string, number>;
  readonly withSmall: Map<string, number>;
}

function countDocument(text: string, language: string, counts: Counts): void {
  const all = new Set<string>();
  const small = new Set<string>();
  for (const { folded, start, isNumber } of splitTokens(text)) {
    if (isNumber) continue;
    const stemmed = stem(folded, language);
    all.add(stemmed);
    if (/\p{Ll}/u.test(text[start] ?? '')) small.add(stemmed);
  }
  counts.documents += 1;
  for (const stemmed of all) counts.withStem.set(stemmed, (counts.withStem.get(stemmed) ?? 0) + 1);
  for (const stemmed of small) counts.withSmall.set(stemmed, (counts.withSmall.get(stemmed) ?? 0) + 1);
}

/** Counts in how many articles of a gzipped JSON-lines file each stem occurs, and writes the common ones in bands. */
export async function writeRarity(file: string, language: string, target: string): Promise<number> {
  const counts: Counts = { documents: 0, withStem: new Map(), withSmall: new Map() };
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    countDocument(`${title}\n${text}`, language, counts);
  }
  const bands = new Map<number, string[]>();
  for (const [stemmed, count] of counts.withStem) {
    const share = count / counts.documents;
    if (share < LEAST_SHARE) continue;
    const band = Math.round(-2 * Math.log2(share));
    const isName = (counts.withSmall.get(stemmed) ?? 0) < MOST_SMALL * count;
    const shown = isName ? `${stemmed.slice(0, 1).toUpperCase()}${stemmed.slice(1)}` : stemmed;
    bands.set(band, [...(bands.get(band) ?? []), shown]);
  }
  const sorted = [...bands].sort(([a], [b]) => a - b);
  const rows = sorted.map(([band, stems]) => `    "${band}": ${JSON.stringify(stems.sort().join(' '))}`);
  writeFileSync(target, `{\n  "language": "${language}",\n  "halvings": {\n${rows.join(',\n')}\n  }\n}\n`);
  return sorted.reduce((sum, [, stems]) => sum + stems.length, 0);
}
