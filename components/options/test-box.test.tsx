import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LONGEST_TRIAL } from '../../core/mentions/explain-mentions';
import { newDraft, withAlias, withAliasRow, type TopicDraft } from '../../core/topics/draft-topic';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { TestBox } from './test-box';

afterEach(() => act(cleanup));

const mali = newDraft('Mali');

/** Shows the box over a topic, with a text in it. */
function show(draft: TopicDraft, text: string, tried = '', language: 'en' | 'ar' = 'en') {
  const view = renderWithWords(<TestBox draft={draft} startLanguage={tried} />, language);
  const area = view.container.querySelector('textarea');
  if (area && text !== '') fireEvent.input(area, { target: { value: text } });
  return view.container;
}

const marked = (container: Element) => [...container.querySelectorAll('mark')].map(({ textContent }) => textContent);
const nearly = () =>
  within(screen.getByRole('list', { name: 'Nearly, but not' }))
    .getAllByRole('listitem')
    .map(({ children }) => [...children].map(({ textContent }) => textContent.replace(/[\u2068\u2069]/gu, '')));

describe('the test box', () => {
  it('says nothing while no text is in it', () => {
    const container = show(mali, '');

    expect(screen.getByRole('status').textContent).toBe('');
    expect(container.querySelector('.own-tried')).toBeNull();
  });

  it('shows the text with what is found in it', () => {
    const container = show(mali, 'In Mali, mali and Somalia.');

    expect(marked(container)).toEqual(['Mali']);
    expect(container.querySelector('.own-tried')?.textContent).toBe('In Mali, mali and Somalia.');
    expect([...container.querySelectorAll('.own-missed')].map(({ textContent }) => textContent)).toEqual([
      'mali',
      'Somalia',
    ]);
    expect(screen.getByRole('status').textContent).toBe('Found: 1. Nearly: 2.');
  });

  it.each<[string, TopicDraft, string, string, string[]]>([
    ['capitals', mali, 'mali', '', ['mali', 'Capital letters are missing: the alias is “Mali”.']],
    ['whole words', mali, 'Somalia', '', ['Mali', 'Inside “Somalia”: only whole words count.']],
    [
      'longer names',
      { ...mali, blockers: 'Mali Empire' },
      'the Mali Empire',
      '',
      ['Mali', 'Part of the longer name “Mali Empire”, which is passed over.'],
    ],
    [
      'other aliases',
      withAliasRow(withAlias(mali, 0, { text: 'Mali' }), 'Mali Sud'),
      'Mali Sud',
      '',
      ['Mali', 'The alias “Mali Sud” is taken there instead.'],
    ],
    [
      'languages',
      withAlias(mali, 0, { text: 'or', languages: 'fr, ar' }),
      'or',
      'en',
      ['or', 'Counts only on pages in French, Arabic.'],
    ],
    [
      'languages left out',
      withAlias(mali, 0, { text: 'or', notIn: 'en' }),
      'or',
      'en',
      ['or', 'Does not count on pages in English.'],
    ],
    [
      'company',
      withAlias(mali, 0, { text: 'or', company: 'mine, once' }),
      'or',
      '',
      ['or', 'None of these words is nearby: mine, once.'],
    ],
    [
      'weakness',
      withAlias(mali, 0, { text: 'or', isWeak: true }),
      'or',
      '',
      ['or', 'Weak, and nothing in this text names the topic outright.'],
    ],
  ])('says why something is not found: %s', (_what, draft, text, tried, expected) => {
    show(draft, text, tried);

    expect(nearly()).toEqual([expected]);
  });

  it('says the same thing once, with how often', () => {
    show(mali, 'mali, mali, mali');

    expect(nearly()).toEqual([['mali', '3 ×', 'Capital letters are missing: the alias is “Mali”.']]);
  });

  it('breaks off a long list of near misses', () => {
    const others = Array.from({ length: 25 }, (_none, place) => `x${place}mali`).join(' ');
    show(mali, others);

    expect(nearly()).toHaveLength(20);
    expect(screen.getByText('And more of the kind: 5.')).toBeTruthy();
  });

  it('says that a long text is cut, and tries what is before', () => {
    const container = show(mali, `Mali ${'a '.repeat(LONGEST_TRIAL / 2)} Mali`);

    expect(screen.getByText('Only the first 20,000 characters are tried.')).toBeTruthy();
    expect(marked(container)).toEqual(['Mali']);
  });

  it('tries the text as on a page in another language', () => {
    const container = show(withAlias(mali, 0, { text: 'or', notIn: 'de' }), 'or', 'de');
    expect(marked(container)).toEqual([]);

    fireEvent.change(screen.getByLabelText('Language of the page'), { target: { value: '' } });

    expect(marked(container)).toEqual(['or']);
  });

  it('offers the languages that the aliases speak of', () => {
    show(withAlias(mali, 0, { text: 'or', languages: 'bm' }), '');

    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Not known',
      'Bambara',
      'English',
      'French',
      'Arabic',
    ]);
  });

  it.each<['en' | 'ar']>([['en'], ['ar']])('gives axe nothing to find in %s', async (language) => {
    const container = show(mali, 'Mali, mali and Somalia', '', language);

    expect(await axeFindings(container)).toEqual([]);
  });
});
