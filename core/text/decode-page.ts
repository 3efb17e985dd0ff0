/** A page states its encoding within so many bytes, or not at all (HTML standard, "encoding sniffing algorithm"). */
const PRESCANNED = 1_024;
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const COMMENT = /<!--[^]*?(?:-->|$)/gu;
const STATED = /<meta\s[^<>]*?charset\s*=\s*["']?\s*([\w:.+-]+)|^\s*<\?xml\s[^<>]*?encoding\s*=\s*["']([\w:.+-]+)/iu;
const CHARSET = /;\s*charset\s*=\s*["']?([\w:.+-]+)/iu;
/** With a larger share of characters that could not be read, it is no text, or one in another encoding. */
const MOST_UNREAD = 0.1;
const UNREAD = '\ufffd';

/**
 * The text of a page: by its byte order mark, else by the `Content-Type` it came with, else by its own `<meta>` or XML
 * declaration, else as UTF-8. Null for what is no text.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string | null {
  const text = decoderOf(bytes, contentType).decode(bytes);
  const unread = text.split(UNREAD).length - 1;
  return text.includes('\0') || unread > text.length * MOST_UNREAD ? null : text;
}

function decoderOf(bytes: Uint8Array, contentType: string): TextDecoder {
  const marked = MARKS.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte))?.[0];
  const labels = [marked, CHARSET.exec(contentType)?.[1], statedEncoding(bytes)];
  for (const label of labels) {
    const decoder = label === undefined ? null : decoderBy(label);
    if (decoder) return decoder;
  }
  return new TextDecoder();
}

function statedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCANNED)).replace(COMMENT, '');
  const [, byMeta, byXml] = STATED.exec(head) ?? [];
  const stated = byMeta ?? byXml;
  // What could be read so far is not in two bytes a character, whatever it says.
  return stated && /^utf-?16/iu.test(stated) ? 'utf-8' : stated;
}

/** A decoder by any of an encoding's names; null for a name that browsers do not know. */
function decoderBy(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
