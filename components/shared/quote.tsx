import type { ComponentChildren } from 'preact';
import type { Quoted } from '../../core/compare/comparison';
import { pieceUp } from '../../core/compare/piece-up';

interface QuoteProps {
  readonly of: Quoted;
  /** The language of its outlet; "" where unknown. */
  readonly language: string;
}

/** Whether a sentence begins or ends with a quotation mark of its own: another beside it would only be stumbled over. */
function isQuoted(text: string): boolean {
  return /^[“«„"]|[”»"]$/u.test(text);
}

/** A sentence in its outlet's words: what differs is marked, and what the row is not about stands back. */
export function Quote({ of, language }: QuoteProps) {
  return (
    <q lang={language} dir="auto" class={isQuoted(of.text) ? 'quoted' : undefined}>
      {pieceUp(of).map(({ text, isMarked, isAside }): ComponentChildren => {
        if (isMarked) return <mark>{text}</mark>;
        return isAside ? <span class="quiet">{text}</span> : text;
      })}
    </q>
  );
}
