import { gunzipSync } from 'node:zlib';
import { UnreadableFile } from './read-lines';

const BLOCK = 512;
const GZIP = [0x1f, 0x8b];

/** What an entry's type says: a file, or a note on the entry after it. */
const FILE = new Set(['0', '\0']);
const PAX = 'x';
const LONG_NAME = 'L';

/** The text of a field, which ends at its first NUL. */
function field(header: Buffer, start: number, end: number): string {
  const text = header.toString('utf8', start, end);
  const nul = text.indexOf('\0');
  return nul === -1 ? text : text.slice(0, nul);
}

/** The path in a pax note, whose records are "length key=value" a line; undefined where it names none. */
function pathInNote(note: string): string | undefined {
  return note
    .split('\n')
    .map((record) => record.slice(record.indexOf(' ') + 1))
    .find((record) => record.startsWith('path='))
    ?.slice('path='.length);
}

/** The files of a tar archive (POSIX ustar and pax, GNU long names), gzipped or not, by path; throws where it is none. */
export function readTar(archive: Buffer): Map<string, Buffer> {
  const isZipped = GZIP.every((byte, at) => archive[at] === byte);
  const bytes = isZipped ? gunzipSync(archive) : archive;
  const files = new Map<string, Buffer>();
  let noted: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0;) {
    const header = bytes.subarray(at, at + BLOCK);
    const size = Number.parseInt(field(header, 124, 136).trim(), 8);
    const type = header.toString('latin1', 156, 157);
    const start = at + BLOCK;
    if (!(size >= 0) || start + size > bytes.length) throw new UnreadableFile('it is no tar archive, or it is cut off');
    const content = bytes.subarray(start, start + size);
    const prefix = field(header, 345, 500);
    const name = field(header, 0, 100);
    if (FILE.has(type)) files.set(noted ?? (prefix ? `${prefix}/${name}` : name), content);
    if (type === LONG_NAME) noted = field(content, 0, size);
    else if (type === PAX) noted = pathInNote(content.toString('utf8')) ?? noted;
    else noted = undefined;
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
