import { expect, it } from 'vitest';
import { buildStory } from '../../tests/support/builders';
import { indexStory } from './index-story';

it('a story is indexed by terms of its profile', () => {
  const { profile, terms } = indexStory(buildStory({ title: 'Ilo dam opens in Gorana' }));

  expect(profile).toMatchObject({ language: 'en', publishedOn: '2024-03-02' });
  expect(terms.length).toBeGreaterThan(0);
  for (const { term, weight } of terms) expect(profile.weights[profile.terms.indexOf(term)]).toBe(weight);
});
