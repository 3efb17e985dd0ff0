import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Loadable } from '../../core/loadable';
import { MOST_OWN_TOPICS, withOwnTopic, withOwnTopicBack, withoutOwnTopic } from '../../core/topics/own-topic';
import type { OwnTopic } from '../../core/topics/own-topic';
import { topicId } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { OwnTopicsSection, type OwnTopicsSectionProps } from './own-topics-section';

afterEach(() => act(cleanup));

const own = (label: string, rest: Partial<OwnTopic> = {}): OwnTopic => ({
  id: topicId(`own-${label.toLowerCase()}`),
  label,
  note: '',
  aliases: [{ text: label }],
  blockers: [],
  changedOn: '2024-01-01',
  ...rest,
});
const gold = own('Gold', { note: 'Mines and prices.', aliases: [{ text: 'Gold' }, { text: 'or' }] });
const salt = own('Salt');
const dates = own('Dates');

/** Shows the section over topics that are really stored, unless `stores` says that they cannot be. */
function show(
  topics: readonly OwnTopic[] | Loadable<readonly OwnTopic[]>,
  { start = null, stores = true }: { start?: OwnTopicsSectionProps['start']; stores?: boolean } = {},
) {
  const desk = { stored: 'kind' in topics ? [] : topics, stores, saved: vi.fn(), unsaved: vi.fn() };
  const store = (stored: readonly OwnTopic[]): Promise<boolean> => {
    if (!desk.stores) return Promise.resolve(false);
    desk.stored = stored;
    view.rerender(section());
    return Promise.resolve(true);
  };
  const section = (wish = start) => (
    <OwnTopicsSection
      topics={'kind' in topics ? topics : { kind: 'ready', value: desk.stored }}
      start={wish}
      stamp={() => ({ suffix: 'k3x9', changedOn: '2024-03-02' })}
      findNamesake={() => Promise.resolve(null)}
      onSave={(topic, isNew) => {
        desk.saved(topic, isNew);
        return store(withOwnTopic(desk.stored, topic));
      }}
      onDelete={({ id }) => store(withoutOwnTopic(desk.stored, id))}
      onRestore={(topic, place) => store(withOwnTopicBack(desk.stored, topic, place))}
      onUnsaved={desk.unsaved}
    />
  );
  const view = renderWithWords(section());
  return { desk, container: view.container, wish: (label: string) => view.rerender(section({ label })) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const label = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
const write = (value: string) => fireEvent.input(label(), { target: { value } });
const labelsOf = (topics: readonly OwnTopic[]) => topics.map((topic) => topic.label);

describe('the list of own topics', () => {
  it('shows each with its number of aliases and its note', () => {
    show([gold, salt]);

    const [first] = screen.getAllByRole('listitem');

    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Gold',
      'Salt',
    ]);
    expect(first && within(first).getByText('Aliases: 2')).toBeTruthy();
    expect(first && within(first).getByText('Mines and prices.')).toBeTruthy();
  });

  it('says that there are none yet', () => {
    show([]);

    expect(screen.getByText('You have no topics of your own yet.')).toBeTruthy();
  });

  it('says when there can be no more', () => {
    show(Array.from({ length: MOST_OWN_TOPICS }, (_none, place) => own(`T${place}`)));

    expect(screen.getByText(/You have 500 topics/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'New topic' })).toBeNull();
  });

  it.each<[string, Loadable<readonly OwnTopic[]>, RegExp]>([
    ['waits for them', { kind: 'loading' }, /Reading your topics/],
    ['says that they could not be read', { kind: 'failed' }, /could not be read/],
  ])('%s', (_what, topics, words) => {
    show(topics);

    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('a deleted topic', () => {
  it('is had back at its place by Undo, and the focus stays there', async () => {
    const { desk } = show([gold, salt, dates]);

    press('Delete: Salt');

    await waitFor(() => expect(document.activeElement?.textContent).toContain('Deleted.'));
    expect(labelsOf(desk.stored)).toEqual(['Gold', 'Dates']);

    press('Undo: Salt');

    await waitFor(() => expect(screen.getByRole('button', { name: 'Delete: Salt' })).toBeTruthy());
    expect(labelsOf(desk.stored)).toEqual(['Gold', 'Salt', 'Dates']);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Salt'));
  });

  it('is had back also behind others that were deleted', async () => {
    const { desk } = show([gold, salt, dates]);

    press('Delete: Gold');
    press('Delete: Salt');
    press('Undo: Salt');

    await waitFor(() => expect(labelsOf(desk.stored)).toEqual(['Salt', 'Dates']));
    press('Undo: Gold');
    await waitFor(() => expect(labelsOf(desk.stored)).toEqual(['Gold', 'Salt', 'Dates']));
  });

  it('stays where the browser does not store that', async () => {
    show([gold], { stores: false });

    press('Delete: Gold');

    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/did not store/));
    expect(screen.getByRole('button', { name: 'Delete: Gold' })).toBeTruthy();
  });
});

describe('a new topic', () => {
  it('is saved with its label as its alias, and the focus goes to what is said of it', async () => {
    const { desk } = show([]);

    press('New topic');
    await waitFor(() => expect(document.activeElement).toBe(label()));
    write('Mali gold');
    press('Save');

    await waitFor(() => expect(screen.getByText('“Mali gold” is saved, and you follow it now.')).toBeTruthy());
    expect(desk.saved).toHaveBeenCalledExactlyOnceWith(
      {
        id: 'own-mali-gold-k3x9',
        label: 'Mali gold',
        note: '',
        aliases: [{ text: 'Mali gold' }],
        blockers: [],
        changedOn: '2024-03-02',
      },
      true,
    );
    await waitFor(() => expect(document.activeElement?.className).toBe('own-said'));
  });

  it('is begun with the label that the reader comes with', () => {
    show([gold], { start: { label: 'Kidal' } });

    expect(label().value).toBe('Kidal');
  });

  it('is begun anew by another wish, and what was typed can be had back', async () => {
    const { wish } = show([], { start: { label: 'Kidal' } });
    write('Kidal and Gao');

    wish('Timbuktu');

    await waitFor(() => expect(label().value).toBe('Timbuktu'));
    press('Go on writing');
    await waitFor(() => expect(label().value).toBe('Kidal and Gao'));
  });

  it('loses nothing where the browser does not save it, and stays one topic', async () => {
    const { desk } = show([], { stores: false });
    press('New topic');
    write('Mali gold');

    press('Save');
    await waitFor(() => expect(screen.getByText(/What you typed is still here/)).toBeTruthy());
    expect(label().value).toBe('Mali gold');
    desk.stores = true;
    press('Save');

    await waitFor(() => expect(labelsOf(desk.stored)).toEqual(['Mali gold']));
  });
});

describe('a topic that is edited', () => {
  it('is changed in its row, under its id', async () => {
    const { desk } = show([gold, salt]);

    press('Edit: Gold');
    write('Malian gold');
    press('Save');

    await waitFor(() => expect(screen.getByText('“Malian gold” is saved.')).toBeTruthy());
    expect(desk.stored[0]).toEqual({ ...gold, label: 'Malian gold', changedOn: '2024-03-02' });
  });

  it('is left without a word where nothing was changed, and the focus goes back', async () => {
    const { desk } = show([gold]);

    press('Edit: Gold');
    await waitFor(() => expect(document.activeElement).toBe(label()));
    press('Cancel');

    expect(screen.queryByRole('status')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit: Gold' })));
    expect(desk.unsaved).not.toHaveBeenCalledWith(true);
  });

  it('can be written on after Cancel', async () => {
    const { desk } = show([gold]);
    press('Edit: Gold');
    write('Malian gold');
    await waitFor(() => expect(desk.unsaved).toHaveBeenLastCalledWith(true));

    press('Cancel');
    expect(screen.getByRole('status').textContent).toMatch(/not saved/);
    press('Go on writing');

    expect(label().value).toBe('Malian gold');
  });
});

describe('OwnTopicsSection', () => {
  it.each<[string, readonly OwnTopic[], OwnTopicsSectionProps['start']]>([
    ['without topics', [], null],
    ['with topics', [gold, salt], null],
    ['with the editor', [gold], { label: 'Kidal' }],
  ])('gives axe nothing to find %s', async (_when, topics, start) => {
    const { container } = show(topics, { start });

    expect(await axeFindings(container)).toEqual([]);
  });
});
