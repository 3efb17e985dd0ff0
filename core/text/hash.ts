const OFFSET = 2_166_136_261;
const PRIME = 16_777_619;

/** A text as a number of 32 bits (FNV-1a over UTF-16 units). */
export function hashOf(text: string): number {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
