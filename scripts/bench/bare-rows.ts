import { h, type ComponentChild } from 'preact';

/** What a row has besides its text: the paragraph and the span in it. */
const ELEMENTS_A_ROW = 2;

/** How much something bare is to show. */
export interface BareSize {
  readonly elements: number;
  readonly characters: number;
}

/** How much the page's address asks for. */
export function askedSize(): BareSize {
  const asked = new URLSearchParams(location.search);
  return { elements: Number(asked.get('elements')), characters: Number(asked.get('characters')) };
}

/** Rows that do nothing but show so many elements, one of them around the rows, and characters. */
export function bareRows({ elements, characters }: BareSize): ComponentChild[] {
  const rows = Math.max(1, Math.floor((elements - 1) / ELEMENTS_A_ROW));
  const text = 'mali and france '.repeat(Math.ceil(characters / rows / 16)).slice(0, Math.round(characters / rows));
  return Array.from({ length: rows }, (_, row) => h('p', { key: row }, h('span', { lang: 'en' }, text)));
}
