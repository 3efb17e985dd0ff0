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
  ['Home / World / Africa', true],
  ["Sport  |  Football  |  Fans' choice", true],
  ['Accueil › Monde › Afrique', true],
  ['Dam opens / A valley waits', false],
  ['Dam, bridge / Road: what opens / When', false],
  ['Live | The dam opens after nine long years | The Valley Times', false],
])('passes over a breadcrumb in front of the headline: %s', (line, isPassed) => {
  const { title } = readPlainText(`${line}\nThe dam opens\nIt opened.`);

  expect(title).toBe(isPassed ? 'The dam opens' : line);
});

it('keeps a breadcrumb that is all there is', () => {
  expect(readPlainText('Home / World / Africa').title).toBe('Home / World / Africa');
});

it.each([
  ['<!DOCTYPE html><title>The dam</title>', true],
  ['\n<p class="lead">It opened.</p>', true],
  ['The dam opens\nIt is <100 m long and p > 3.', false],
  ['', false],
])('tells the source of a page from text: %s', (text, expected) => {
  expect(isMarkup(text)).toBe(expected);
});
