import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TopicAlias } from '../../core/mentions/compile-names';
import {
  buildBackground,
  buildLabel,
  buildOtherVersions,
  buildReadVersion,
  buildReadVersions,
} from '../../tests/support/answers';
import { buildAlias } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Why, type WhyProps } from './why';

afterEach(cleanup);

function show(rest: Partial<WhyProps> = {}, language: 'en' | 'ar' = 'en') {
  const props: WhyProps = {
    mention: 'Malian junta',
    alias: buildAlias('Malian'),
    pageLanguage: 'en',
    background: buildBackground(),
    known: buildOtherVersions(),
    ...rest,
  };
  return renderWithWords(<Why {...props} />, language);
}

/** What is said under a term of the list; null where the term is not there. */
function saidOf(term: string): string | null {
  return screen.queryByText(term)?.nextElementSibling?.textContent ?? null;
}

describe('Why', () => {
  it('says which words were marked, and by which name they are known', () => {
    show();

    expect(saidOf('Words')).toBe('Malian junta known as Malian');
  });

  it.each<[string, TopicAlias, string]>([
    ['stands on its own', buildAlias('Mali'), 'counts wherever it stands as a whole word'],
    ['is weak', buildAlias('Paris', { weak: true }), 'counts only where the page names a topic outright as well'],
    ['needs company', buildAlias('Ilo', { company: ['dam'] }), 'counts only beside words that show what is meant'],
    [
      'is weak and needs company',
      buildAlias('Ilo', { weak: true, company: ['dam'] }),
      'counts only beside words that show what is meant',
    ],
  ])('says by which rule a name counts that %s', (_how, alias, words) => {
    show({ alias });

    expect(saidOf('Rule')).toBe(words);
  });

  it('names the page’s language', () => {
    show({ pageLanguage: 'fr' });

    expect(saidOf('Page language')).toBe('French');
  });

  it('says that the page declares no language', () => {
    show({ pageLanguage: '' });

    expect(saidOf('Page language')).toBe('the page does not say');
  });

  it('says so too where what the page declares is no language', () => {
    show({ pageLanguage: 'x' });

    expect(saidOf('Page language')).toBe('the page does not say');
  });

  it('names the page’s language in the reader’s', () => {
    show({ pageLanguage: 'en' }, 'ar');

    expect(saidOf('لغة الصفحة')).toBe('الإنجليزية');
  });

  it('says which revision of which pack the topic is from, once that is known', () => {
    show();

    expect(saidOf('Pack')).toBe('Dams, revision 3');
  });

  it('says nothing of a pack while the topic is looked up', () => {
    show({ background: null });

    expect(saidOf('Pack')).toBeNull();
  });
});

describe('the event of the page', () => {
  it('is said to be known by the address', () => {
    show();

    expect(saidOf('Event')).toBe('The dam opens. Known by the address of this page.');
  });

  it('is said to be known by a sentence, which is quoted', () => {
    show({ known: buildOtherVersions({ reason: 'text', sentence: 'The dam was opened.' }) });

    expect(saidOf('Event')).toBe('The dam opens. Known by the date and by the sentence The dam was opened.');
    expect(screen.getByText('The dam was opened.').tagName).toBe('Q');
  });

  it('is not spoken of where none is known', () => {
    show({ known: null });

    expect(saidOf('Event')).toBeNull();
  });
});

describe('stories of own reading', () => {
  it('are said to be the same by all that shows it, an outlet a line', () => {
    const names = ['Ilo', 'Varde', 'Ostrel', 'Mirande', 'Sorbe'];
    const several = buildReadVersion({ outlet: buildLabel('b'), reasons: [{ kind: 'names', words: names }] });
    show({ known: buildReadVersions({ versions: [buildReadVersion(), several] }) });

    const first = screen.getByText('Same story').nextElementSibling;

    expect(first?.textContent).toBe('La Gazette de Varde · the same names: Ilo, Varde · the same day');
    expect(first?.nextElementSibling?.textContent).toBe('B · the same names: Ilo, Varde, Ostrel, Mirande, Sorbe');
    expect(saidOf('Event')).toBeNull();
  });

  it('are not spoken of where all is known from packs', () => {
    show();

    expect(saidOf('Same story')).toBeNull();
  });
});

describe('axe', () => {
  it.each<[string, Partial<WhyProps>]>([
    ['all there is to say', {}],
    ['stories of own reading', { known: buildReadVersions() }],
    ['as little as there can be', { pageLanguage: '', background: null, known: null }],
  ])('finds nothing on %s', async (_what, rest) => {
    const { container } = show(rest);

    expect(await axeFindings(container)).toEqual([]);
  });
});
