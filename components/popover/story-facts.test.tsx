import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithWords } from '../../tests/support/render-with-words';
import { StoryFacts } from './story-facts';

afterEach(cleanup);

describe('StoryFacts', () => {
  it.each<[string, { language: string; publishedOn: string | null; more?: string }, string]>([
    ['both', { language: 'fr', publishedOn: '2024-03-02' }, 'French, March 2, 2024'],
    ['more after them', { language: 'fr', publishedOn: '2024-03-02', more: 'kept' }, 'French, March 2, 2024, kept'],
    ['no day', { language: 'fr', publishedOn: null, more: 'kept' }, 'French, kept'],
    ['no language', { language: '', publishedOn: '2024-03-02', more: 'kept' }, 'March 2, 2024, kept'],
    ['a language that is none', { language: 'x!', publishedOn: '2024-03-02' }, 'March 2, 2024'],
    ['neither', { language: '', publishedOn: null }, ''],
  ])('gives %s in a line', (_what, facts, line) => {
    const { container } = renderWithWords(<StoryFacts {...facts} separator=", " />);

    expect(container.textContent).toBe(line);
  });

  it('says the day to machines too', () => {
    const { container } = renderWithWords(<StoryFacts language="" publishedOn="2024-03-02" separator="" />);

    expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2024-03-02');
  });
});
