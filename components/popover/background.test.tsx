import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TopicBackground } from '../../core/packs/topic-background';
import { buildBackground } from '../../tests/support/answers';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import type { Loadable } from '../shared/loadable';
import { Background } from './background';

afterEach(cleanup);

const ready = (value: TopicBackground): Loadable<TopicBackground> => ({ kind: 'ready', value });

function show(background: Loadable<TopicBackground> = ready(buildBackground())) {
  return renderWithWords(<Background background={background} />);
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
      '200 metres Source: Builder ↗',
      '250 metres Source: Surveyor ↗',
    ]);
  });

  it('names related topics, where there are any', () => {
    const { rerender } = show();
    expect(screen.getByText('Related:', { exact: false }).textContent).toContain('Niger');

    rerender(<Background background={ready(buildBackground({ related: [] }))} />);
    expect(screen.queryByText('Related:', { exact: false })).toBeNull();
  });

  it('says which pack and revision it comes from, and under which licence', () => {
    show();

    expect(screen.getByText('From the pack', { exact: false }).textContent).toBe(
      'From the pack Dams · revision 3 · CC-BY-4.0',
    );
  });

  it.each<[string, Loadable<TopicBackground>]>([
    ['while it is looked up', { kind: 'loading' }],
    ['where it could not be read', { kind: 'failed' }],
    ['when it is there', ready(buildBackground())],
    ['of a topic without facts', ready(buildBackground({ facts: [], related: [] }))],
  ])('gives axe nothing to find %s', async (_when, background) => {
    const { container } = show(background);

    expect(await axeFindings(container)).toEqual([]);
  });
});
