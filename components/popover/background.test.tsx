import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TopicBackground } from '../../core/packs/topic-background';
import { buildBackground } from '../../tests/support/answers';
import { topicId } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import type { Loadable } from '../../core/loadable';
import { Background } from './background';

afterEach(cleanup);

const ready = (value: TopicBackground): Loadable<TopicBackground> => ({ kind: 'ready', value });

const [firstFact] = buildBackground().facts;
const niger: TopicBackground['topic'] = {
  id: topicId('niger'),
  kind: 'country',
  label: { en: 'Niger' },
  gist: { en: 'country' },
};

/** A background with so many facts, "Fact 1" and on. */
function withFacts(count: number): Loadable<TopicBackground> {
  if (!firstFact) throw new Error('the background has no fact to copy');
  const fact = firstFact;
  const facts = Array.from({ length: count }, (_, at) => ({
    ...fact,
    id: `fact-${at + 1}`,
    text: { en: `Fact ${at + 1}` },
  }));
  return ready(buildBackground({ facts }));
}

function show(
  background: Loadable<TopicBackground> = ready(buildBackground()),
  before: TopicBackground['topic'] | null = null,
) {
  const calls = { onTopic: vi.fn(), onBack: vi.fn() };
  const rendered = renderWithWords(
    <Background topicId={topicId('mali')} background={background} storyDate="2024-02-10" before={before} {...calls} />,
  );
  return { ...rendered, ...calls };
}

function shownFacts(): string[] {
  return screen.getAllByText(/^Fact \d$/u).map(({ textContent }) => textContent);
}

describe('Background', () => {
  it('says that it is being looked up', () => {
    show({ kind: 'loading' });

    expect(screen.getByText('Looking it up…')).toBeTruthy();
  });

  it('says aloud that it could not be read, and what to do', () => {
    show({ kind: 'failed' });

    expect(screen.getByRole('alert').textContent).toContain('Open the page again');
  });

  it('sums the topic up', () => {
    show();

    expect(screen.getByText('A country.')).toBeTruthy();
  });

  it('gives each fact with its source', () => {
    show();

    const fact = screen.getByText('It has a dam.').closest('li');

    expect(fact && within(fact).getByRole('link', { name: 'S' }).getAttribute('href')).toBe('https://s.example/');
  });

  it('gives the summary its sources too', () => {
    show();

    const evidence = screen.getByText('A country.').closest('p')?.nextElementSibling;

    expect(evidence?.textContent).toContain('As of March 2024');
    expect(evidence?.querySelector('a')?.href).toBe('https://s.example/');
  });

  it('says when a fact was and how old the information is, for readers and for machines', () => {
    show();

    const times = screen.getByText('The dam is long.').closest('li')?.querySelectorAll('.evidence time') ?? [];

    expect([...times].map((time) => [time.getAttribute('datetime'), time.textContent])).toEqual([
      ['2024-02', 'February 2024'],
      ['2024-03', 'March 2024'],
    ]);
  });

  it('gives a fact that is of no time only the age of the information', () => {
    show();

    expect(screen.getByText('It has a dam.').closest('li')?.querySelectorAll('time')).toHaveLength(1);
  });

  it('gives every account where sources differ, each with its own source', () => {
    show();

    const accounts = within(screen.getByRole('list', { name: 'What the sources say' })).getAllByRole('listitem');

    expect(accounts.map((account) => account.textContent)).toEqual([
      '200 metres Source: Builder\u00a0↗',
      '250 metres Source: Surveyor\u00a0↗',
    ]);
  });

  it('says in its head how old the latest of it is', () => {
    const { summary, facts } = buildBackground();

    show(ready(buildBackground({ summary: { ...summary, asOf: '2024-05-20' }, facts })));

    expect(screen.getByRole('heading').textContent).toContain('As of May 20, 2024');
  });

  it('lets a fact be the latest of it', () => {
    const { summary, facts } = buildBackground();

    show(ready(buildBackground({ summary: { ...summary, asOf: '2023' }, facts })));

    expect(screen.getByRole('heading').textContent).toContain('As of March 2024');
  });

  it('says no age while there is nothing to be old', () => {
    show({ kind: 'loading' });

    expect(screen.getByRole('heading').textContent).toBe('Background');
  });

  it('draws the topic’s timeline, with the day of the story', () => {
    show();

    const timeline = screen.getByRole('region', { name: 'Timeline' });

    expect(within(timeline).getByRole('button', { name: 'February 10, 2024: This story' })).toBeTruthy();
  });

  it('says which pack and revision it comes from, and under which licence', () => {
    show();

    expect(screen.getByText('From the pack', { exact: false }).textContent).toBe(
      'From the pack Dams · revision 3 · CC-BY-4.0',
    );
  });
});

describe('facts', () => {
  it('are four at first, with a button that says how many more there are', () => {
    show(withFacts(6));

    expect(shownFacts()).toEqual(['Fact 1', 'Fact 2', 'Fact 3', 'Fact 4']);
    expect(screen.getByRole('button', { name: 'Show all 6 facts' })).toBeTruthy();
  });

  it('are all there after a press on it, and the button is gone', () => {
    show(withFacts(6));

    fireEvent.click(screen.getByRole('button', { name: 'Show all 6 facts' }));

    expect(shownFacts()).toHaveLength(6);
    expect(screen.queryByRole('button', { name: /Show all/u })).toBeNull();
  });

  it('are without a button where four is all', () => {
    show(withFacts(4));

    expect(shownFacts()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: /Show all/u })).toBeNull();
  });
});

describe('related topics', () => {
  it('are named, each a button that asks for it', () => {
    const { onTopic } = show();
    const related = screen.getByRole('navigation', { name: 'Related:' });

    fireEvent.click(within(related).getByRole('button', { name: 'Niger' }));

    expect(onTopic).toHaveBeenCalledExactlyOnceWith('niger');
  });

  it('are not spoken of where there are none', () => {
    show(ready(buildBackground({ related: [] })));

    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('a topic that the reader has come to from another', () => {
  it('is named in the head', () => {
    show(ready(buildBackground()), niger);

    expect(screen.getByRole('heading').textContent).toContain('Background: Mali');
  });

  it.each<[string, Loadable<TopicBackground>]>([
    ['when it is there', ready(buildBackground())],
    ['while it is looked up', { kind: 'loading' }],
    ['where it could not be read', { kind: 'failed' }],
  ])('has a way back %s', (_when, background) => {
    const { onBack } = show(background, niger);

    fireEvent.click(screen.getByRole('button', { name: 'Back to Niger' }));

    expect(onBack).toHaveBeenCalledOnce();
  });

  it('is the only one that has', () => {
    show();

    expect(screen.queryByRole('button', { name: /^Back to/u })).toBeNull();
    expect(screen.getByRole('heading').textContent).not.toContain('Mali');
  });
});

describe('axe', () => {
  it.each<[string, Loadable<TopicBackground>]>([
    ['while it is looked up', { kind: 'loading' }],
    ['where it could not be read', { kind: 'failed' }],
    ['when it is there', ready(buildBackground())],
    ['where there are many facts', withFacts(6)],
    ['of a topic without facts', ready(buildBackground({ facts: [], moments: [], related: [] }))],
  ])('finds nothing on a background %s', async (_when, background) => {
    const { container } = show(background, niger);

    expect(await axeFindings(container)).toEqual([]);
  });
});
