import { expect, it } from 'vitest';
import { isMarkup, readPlainText } from './plain-text';

it('reads the headline and a paragraph a line', () => {
  expect(readPlainText('\n The dam opens \r\n\r\nIt opened.\n It is long.\n')).toEqual({
    title: 'The dam opens',
    paragraphs: ['It opened.', 'It is long.'],
  });
});

it('reads nothing from nothing', () => {
  expect(readPlainText(' \n')).toEqual({ title: '', paragraphs: [] });
});

it.each([
  ['<!DOCTYPE html><title>The dam</title>', true],
  ['\n<p class="lead">It opened.</p>', true],
  ['The dam opens\nIt is <100 m long and p > 3.', false],
  ['', false],
])('tells the source of a page from text: %s', (text, expected) => {
  expect(isMarkup(text)).toBe(expected);
});
