import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import {
  isLabelSought,
  newDraft,
  withAlias,
  withAliasRow,
  withoutAlias,
  type AliasDraft,
  type TopicDraft,
} from '../../core/topics/draft-topic';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { AliasRows } from './alias-rows';

afterEach(() => act(cleanup));

/** Shows the rows of a draft that changes. */
function show(begun: TopicDraft, language: 'en' | 'ar' = 'en') {
  let draft = begun;
  const change = (changed: TopicDraft) => {
    draft = changed;
    view.rerender(rows());
  };
  const rows = () => (
    <AliasRows
      aliases={draft.aliases}
      label={draft.label}
      isLabelSought={isLabelSought(draft)}
      namesakes={new Map()}
      faultOf={() => null}
      onAdd={(text) => change(withAliasRow(draft, text))}
      onChange={(row, by) => change(withAlias(draft, row, by))}
      onRemove={(row) => change(withoutAlias(draft, row))}
    />
  );
  const view = renderWithWords(rows(), language);
  return { container: view.container, current: () => draft };
}

const two = withAliasRow(withAlias(newDraft('Gold'), 0, { text: 'gold' }), 'or');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const summaries = (container: Element) =>
  [...container.querySelectorAll('summary')].map(({ textContent }) => textContent.replace(/[\u2068\u2069]/gu, ''));
const withRules = (rules: Partial<AliasDraft>) => withAlias(newDraft('Gold'), 0, { text: 'or', ...rules });

describe('the rows of aliases', () => {
  it('lead the focus into a new one', async () => {
    show(two);

    press('Add an alias');

    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Alias 3')));
  });

  it('lead the focus from a removed one to the next, then to the one before, then to the button', async () => {
    const { current } = show(two);

    press('Remove: gold');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Alias 1')));
    expect(current().aliases.map(({ text }) => text)).toEqual(['or']);

    press('Remove: or');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add an alias'));
  });

  it('say that the label is not looked for, and add it', async () => {
    const { current } = show(withRules({}));

    expect(screen.getByText(/“Gold” itself is not among the aliases/)).toBeTruthy();
    press('Add it');

    expect(current().aliases.map(({ text }) => text)).toEqual(['or', 'Gold']);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Alias 2')));
  });

  it('call a row by its place where it is empty', () => {
    show(newDraft('Gold'));

    expect(screen.getByRole('button', { name: 'Remove: Alias 1' })).toBeTruthy();
  });
});

describe('the rules of an alias', () => {
  it.each<[Partial<AliasDraft>, string]>([
    [{}, 'Rules: any language, capitals as written'],
    [{ languages: 'fr, ar' }, 'Rules: only in French, Arabic'],
    [{ notIn: 'hr', isWeak: true }, 'Rules: not in Croatian · weak'],
    [{ isAnyCase: true, company: 'mine, ounce' }, 'Rules: small letters too · near: mine, ounce'],
  ])('are summed up: %o', (rules, summary) => {
    const { container } = show(withRules(rules));

    expect(summaries(container)).toEqual([summary]);
  });

  it('are changed by their fields', () => {
    const { current } = show(withRules({}));

    fireEvent.input(screen.getByLabelText('Languages'), { target: { value: 'fr' } });
    fireEvent.input(screen.getByLabelText('Languages left out'), { target: { value: 'en' } });
    fireEvent.input(screen.getByLabelText('Needs one of these words nearby'), { target: { value: 'mine' } });
    fireEvent.click(screen.getByLabelText('Capital letters matter'));
    fireEvent.click(screen.getByLabelText('Weak'));

    expect(current().aliases[0]).toEqual({
      row: 0,
      text: 'or',
      languages: 'fr',
      notIn: 'en',
      company: 'mine',
      isAnyCase: true,
      isWeak: true,
    });
  });

  it('name the languages that were typed', () => {
    show(withRules({ languages: 'fr, kab' }));

    expect(screen.getByText('French, Kabyle')).toBeTruthy();
  });
});

describe('AliasRows', () => {
  it.each<['en' | 'ar']>([['en'], ['ar']])('gives axe nothing to find in %s', async (language) => {
    const { container } = show(withAlias(two, 1, { languages: 'fr' }), language);

    expect(await axeFindings(container)).toEqual([]);
  });
});
