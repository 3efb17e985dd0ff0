import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTar } from './pages-archive';

/** One entry of an archive, with its content filled up to whole blocks. */
function entry(name: string, content: string, { type = '0', prefix = '' } = {}): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${Buffer.byteLength(content).toString(8).padStart(11, '0')}\0`, 124);
  header.write(type, 156);
  header.write(prefix, 345);
  const body = Buffer.from(content);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

const archive = (...entries: readonly Buffer[]) => Buffer.concat([...entries, Buffer.alloc(1024)]);
const read = (bytes: Buffer) => Object.fromEntries([...readTar(bytes)].map(([path, file]) => [path, String(file)]));

describe('readTar', () => {
  it('reads files, and passes over folders', () => {
    const bytes = archive(
      entry('pages/', '', { type: '5' }),
      entry('pages/a.html', 'dam'),
      entry('b', 'x'.repeat(600)),
    );

    expect(read(bytes)).toEqual({ 'pages/a.html': 'dam', b: 'x'.repeat(600) });
    expect(read(gzipSync(bytes))).toEqual(read(bytes));
  });

  it('reads long names', () => {
    const bytes = archive(
      entry('note', '19 path=long/é.html\n', { type: 'x' }),
      entry('short', 'one'),
      entry('././@LongLink', 'longer/name.html\0', { type: 'L' }),
      entry('short', 'two'),
      entry('c.html', 'three', { prefix: 'far/off' }),
    );

    expect(read(bytes)).toEqual({ 'long/é.html': 'one', 'longer/name.html': 'two', 'far/off/c.html': 'three' });
  });

  it.each([
    ['what is none', Buffer.from('a text of no archive '.repeat(40))],
    ['one that is cut off', archive(entry('a', 'x'.repeat(5_000))).subarray(0, 2_000)],
  ])('refuses %s', (_what, bytes) => {
    expect(() => readTar(bytes)).toThrow('no tar archive');
  });
});
