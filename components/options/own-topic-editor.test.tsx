import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { faultsOf } from '../../core/topics/draft-faults';
import { newDraft, withAlias, withAliasRow, type TopicDraft } from '../../core/topics/draft-topic';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import type { FindNamesake } from './namesakes';
import { OwnTopicEditor } from './own-topic-editor';

afterEach(() => act(cleanup));

/** Shows the editor over a draft that changes. */
function show(begun: TopicDraft, findNamesake: FindNamesake = () => Promise.resolve(null)) {
  const onSave = vi.fn(() => Promise.resolve(true));
  const onCancel = vi.fn();
  let draft = begun;
  const editor = () => (
    <OwnTopicEditor
      draft={draft}
      storedLabel={null}
      findNamesake={findNamesake}
      onChange={(change) => {
        draft = change(draft);
        view.rerender(editor());
      }}
      onSave={onSave}
      onCancel={onCancel}
    />
  );
  const view = renderWithWords(editor());
  return { onSave, onCancel, container: view.container, current: () => draft };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const descriptionOf = (name: string) =>
  (field(name).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

/** A draft with something wrong in each of its fields but the note. */
function wrongDraft(): TopicDraft {
  const rows = withAlias(withAliasRow(newDraft('')), 0, { text: 'or', languages: 'French', company: '…' });
  return { ...withAlias(rows, 1, { text: '★' }), blockers: 'a'.repeat(90) };
}

describe('the editor', () => {
  it('takes what is typed into each field', () => {
    const { current } = show(newDraft(''));

    type('Name', 'Gold');
    type('Note', 'Mines.');
    type('Alias 1', 'or');
    type('Longer names to pass over', 'Gold Coast');

    expect(current()).toMatchObject({ label: 'Gold', note: 'Mines.', blockers: 'Gold Coast' });
    expect(current().aliases[0]?.text).toBe('or');
  });

  it('begins with the focus in the name', async () => {
    show(newDraft('Gold'));

    await waitFor(() => expect(document.activeElement).toBe(field('Name')));
  });

  it('saves what is right', async () => {
    const { onSave } = show(newDraft('Gold'));

    press('Save');

    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  });

  it('is left by Cancel', () => {
    const { onCancel } = show(newDraft('Gold'));

    press('Cancel');

    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('tries a text on the draft as it stands', () => {
    show(withAlias(newDraft('Gold'), 0, { text: 'or malien' }));

    type('Paste a text', 'L’or malien, et Gold.');
    expect(screen.getByText('Found: 1. Nearly: 0.')).toBeTruthy();
    type('Alias 1', '');

    expect(screen.getByText('Found: 1. Nearly: 0.')).toBeTruthy();
    expect(document.querySelector('mark')?.textContent).toBe('Gold');
  });
});

describe('what is wrong in a draft', () => {
  it('is not spoken of before it is to be saved', () => {
    const { container } = show(wrongDraft());

    expect(container.querySelector('[aria-invalid]')).toBeNull();
  });

  it('keeps it from being saved, is said at each field, and the focus goes to the first', async () => {
    const { onSave, current } = show(wrongDraft());

    press('Save');

    await waitFor(() => expect(screen.getByText(`Not saved yet. Fields to look at: ${faultsOf(current()).length}.`)));
    expect(onSave).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field('Name'));
    expect(descriptionOf('Name')).toContain('no name yet');
    expect(descriptionOf('Alias 2')).toContain('nothing here to look for');
    expect(screen.getByText(/Not known as a language: “French”/)).toBeTruthy();
    expect(screen.getByText(/nothing in “…” to look for/)).toBeTruthy();
    expect(descriptionOf('Longer names to pass over')).toContain('Shorten it to 80 characters');
  });

  it('opens the rules that it is in', () => {
    const { container } = show(wrongDraft());

    press('Save');

    expect([...container.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false]);
  });

  it('is not said any more once it is mended', () => {
    show(newDraft(''));
    press('Save');

    type('Name', 'Gold');

    expect(field('Name').hasAttribute('aria-invalid')).toBe(false);
    expect(screen.queryByText(/Not saved yet/)).toBeNull();
  });
});

describe('a name that another topic has', () => {
  it('is warned of below its alias, and can be saved all the same', async () => {
    const { onSave } = show(withAlias(newDraft('Gold'), 0, { text: 'Mali' }), (alias) =>
      Promise.resolve(alias === 'Mali' ? { en: 'Mali (country)' } : null),
    );

    await waitFor(() => expect(screen.getByText('Mali (country)')).toBeTruthy());
    press('Save');

    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  });

  it('is warned of below the label where that is looked for', async () => {
    show(newDraft('Mali'), () => Promise.resolve({ en: 'Mali (country)' }));

    await waitFor(() => expect(screen.getByText('Mali (country)')).toBeTruthy());
  });

  it('is not asked about while it is typed', async () => {
    const find = vi.fn<FindNamesake>(() => Promise.reject(new Error('no answer')));
    show(newDraft(''), find);

    for (const value of ['M', 'Ma', 'Mal', 'Mali']) type('Name', value);

    await waitFor(() => expect(find).toHaveBeenCalledExactlyOnceWith('Mali', null));
  });
});

describe('OwnTopicEditor', () => {
  it.each<[string, TopicDraft]>([
    ['at first', newDraft('')],
    ['with everything wrong', wrongDraft()],
  ])('gives axe nothing to find %s', async (_when, draft) => {
    const { container } = show(draft);
    press('Save');

    expect(await axeFindings(container)).toEqual([]);
  });
});
