import { describe, expect, it } from 'vitest';
import { buildAlias } from '../tests/support/builders';
import {
  begin,
  beginWithEmptyPage,
  detect,
  drawn,
  FILLER,
  idle,
  life,
  marks,
  mentions,
  onNames,
  read,
  settle,
} from '../tests/support/read-page';

beginWithEmptyPage();

const aliases = [
  buildAlias('Mali'),
  buildAlias('Malí', { languages: ['es'] }),
  buildAlias('Frankreich', { topicId: 'france', languages: ['de'] }),
  buildAlias('Francia', { topicId: 'france', languages: ['es', 'it'] }),
  buildAlias('Frenkland', { topicId: 'france', languages: ['en'] }),
];
const LINE = '<p>Named are Mali, Frankreich, Francia and also Frenkland.</p>';

/** The languages whose names were asked for, in order. */
const asked = () => onNames.mock.calls.map(([languages]) => languages.join());
const words = () => Object.values(drawn()).flat();

/** Reads a page to its end that states `lang`, and whose text the browser takes for `detected`. */
async function readIn(lang: string, detected: string, body = LINE) {
  detect.mockResolvedValue(detected);
  const reader = read(body + FILLER, { aliases }, lang);
  await settle();
  await settle();
  return reader;
}

describe('a page that states no language', () => {
  it('is asked for it first, and then read with the names of that language alone', async () => {
    detect.mockResolvedValue('de');
    const reader = begin(LINE + FILLER, { aliases }, '');
    idle.pass();
    expect([asked(), marks.size]).toEqual([[], 0]);

    await settle();

    expect(asked()).toEqual(['de']);
    expect(words()).toEqual(['Mali', 'Frankreich']);
    expect(mentions(reader)).toEqual({ mali: 1, france: 1 });
    expect(detect.mock.calls).toEqual([[expect.stringContaining('Named are Mali')]]);
  });

  it('is read with the names of all languages where the text does not tell it', async () => {
    await readIn('', '');

    expect(asked()).toEqual(['']);
    expect(words()).toEqual(['Mali', 'Frankreich', 'Francia', 'Frenkland']);
  });

  it('is looked at anew when it becomes another', async () => {
    await readIn('', 'de');

    detect.mockResolvedValue('es');
    history.pushState(null, '', '/another');
    document.body.innerHTML = LINE + FILLER;
    await settle();
    await settle();

    expect(asked()).toEqual(['de', 'es']);
    expect(words()).toEqual(['Mali', 'Francia']);
  });
});

describe('a page that states a language', () => {
  it('is read at once, before its text is looked at', () => {
    const before: number[] = [];
    detect.mockImplementation(() => {
      before.push(marks.size);
      return Promise.resolve('en');
    });

    read(LINE + FILLER, { aliases }, 'en-GB');

    expect(words()).toEqual(['Mali', 'Frenkland']);
    expect(before).toEqual([2]);
  });

  it.each([
    ['in that language', 'en'],
    ['in a variety of it', 'en-US'],
    ['in none that can be told', ''],
    ['in one that nobody has names in', 'cy'],
  ])('stays as it was read where its text is %s', async (_what, detected) => {
    await readIn('en', detected);

    expect(asked()).toEqual(['en']);
    expect(words()).toEqual(['Mali', 'Frenkland']);
  });

  it('is read anew, once, where its text is in another', async () => {
    const reader = await readIn('en', 'de');

    expect(asked()).toEqual(['en', 'de']);
    expect(detect).toHaveBeenCalledOnce();
    expect(words()).toEqual(['Mali', 'Frankreich']);
    expect(mentions(reader)).toEqual({ mali: 1, france: 1 });
  });

  it('goes on in the language of its text when more comes', async () => {
    await readIn('en', 'de');

    document.body.insertAdjacentHTML('beforeend', LINE);
    await settle();

    expect(words()).toEqual(['Mali', 'Mali', 'Frankreich', 'Frankreich']);
    expect(asked()).toEqual(['en', 'de']);
  });

  it('is asked anew when it becomes another', async () => {
    await readIn('en', 'de');

    detect.mockResolvedValue('en');
    history.pushState(null, '', '/another');
    document.body.innerHTML = LINE + FILLER;
    await settle();
    await settle();

    expect(asked()).toEqual(['en', 'de', 'en']);
    expect(words()).toEqual(['Mali', 'Frenkland']);
  });

  it('is not changed by what was found out of the page before it', async () => {
    let tell: (language: string) => void = () => undefined;
    detect.mockReturnValueOnce(new Promise((resolve) => (tell = resolve)));
    read(LINE + FILLER, { aliases }, 'en');

    history.pushState(null, '', '/another');
    document.body.innerHTML = LINE + FILLER;
    await settle();
    tell('de');
    await settle();

    expect(words()).toEqual(['Mali', 'Frenkland']);
  });

  it('is not read on where reading has ended before its language is told', async () => {
    detect.mockResolvedValue('de');
    read(LINE + FILLER, { aliases }, 'en');

    life.abort();
    await settle();

    expect(asked()).toEqual(['en']);
    expect(marks.size).toBe(0);
  });
});

describe('a block in another language', () => {
  it('has the names of that language in it, and nothing else has', async () => {
    const reader = await readIn('en', 'en', `${LINE}<blockquote lang="es">${LINE}</blockquote>`);

    expect(asked()).toEqual(['en,es']);
    expect(words()).toEqual(['Mali', 'Mali', 'Frenkland', 'Francia']);
    expect(mentions(reader)).toEqual({ mali: 2, france: 2 });
  });

  it('is read so where it comes later too', async () => {
    await readIn('en', 'en', `${LINE}<p lang="es">¿?</p>`);

    document.body.insertAdjacentHTML('beforeend', `<div lang="es-MX">${LINE}</div>`);
    await settle();

    expect(words()).toEqual(['Mali', 'Mali', 'Frenkland', 'Francia']);
  });

  it('is read as the page is where its language is unknown', async () => {
    await readIn('en', 'en', `<div lang="">${LINE}</div>`);

    expect(asked()).toEqual(['en']);
    expect(words()).toEqual(['Mali', 'Frenkland']);
  });
});
