import { describe, expect, it } from 'vitest';
import { buildStory } from '../../tests/support/builders';
import { sharedAgency } from './shared-copy';

describe('sharedAgency', () => {
  it('names the agency that both credit', () => {
    expect(sharedAgency(buildStory({ credit: 'By our staff with AFP' }), { agency: 'AFP' })).toBe('AFP');
  });

  it.each([
    ['the page credits another', 'Reuters', 'AFP'],
    ['the page credits none', '', 'AFP'],
    ['the page has its letters in another word', 'AFPX', 'AFP'],
    ['the version has none', 'AFP', undefined],
  ])('is null where %s', (_why, credit, agency) => {
    expect(sharedAgency(buildStory({ credit }), agency === undefined ? {} : { agency })).toBeNull();
  });
});
