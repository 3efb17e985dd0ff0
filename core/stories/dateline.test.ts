import { describe, expect, it } from 'vitest';
import { datelineOf } from './dateline';

const SENTENCE = 'The ferry Aurelia sank off Port Lanning on Friday night with 212 people aboard.';

describe('datelineOf', () => {
  it.each([
    ['en', 'Published 3 May 2031, 10:40 GMT', '2031-05-03'],
    ['en', 'May 3, 2031 | Updated 4:15 p.m.', '2031-05-03'],
    ['en', '2031-05-03', '2031-05-03'],
    ['fr', 'Publié le 3 mai 2031 à 10h40', '2031-05-03'],
    ['ar', '3 مايو 2031', '2031-05-03'],
    ['', '2031-05-03', '2031-05-03'],
  ])('reads in "%s": %s', (language, line, day) => {
    expect(datelineOf(['Ferry sinks', line, SENTENCE], language)).toBe(day);
  });

  it.each([
    ['there is no line', []],
    ['no line names a day', ['Ferry sinks', SENTENCE]],
    ['a line names only a weekday', ['Friday, 10:40']],
    ['a line names only a month', ['May 2031']],
    ['the day stands in a sentence of the report', [`${SENTENCE} It was built on 3 May 1999 in Karsten.`]],
    ['the day stands far down', ['One.', 'Two.', 'Three.', 'Four.', '3 May 2031']],
  ])('is null where %s', (_what, lines) => {
    expect(datelineOf(lines, 'en')).toBeNull();
  });
});
