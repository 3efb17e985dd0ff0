import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import type { LookupResult } from '../lookup/lookup-result';
import { namesakeIn } from './namesake';

const mali: LookupResult = {
  kind: 'topic',
  id: topicId('mali'),
  label: { en: 'Mali', ar: 'مالي' },
  gist: { en: 'country' },
  matched: 'République du Mali',
};
const outlet = {
  kind: 'outlet',
  id: 'mali',
  name: 'Mali',
  country: { en: 'X' },
  funding: { en: 'sales' },
} as LookupResult;
const reader = { followed: [topicId('mali')], self: null };

describe('namesakeIn', () => {
  it.each(['Mali', ' mali ', 'مالي', 'republique du mali'])('finds the topic that is called "%s"', (alias) => {
    expect(namesakeIn([outlet, mali], alias, reader)).toEqual(mali.label);
  });

  it.each([
    ['another name', 'Mali gold', reader],
    ['a topic that is not followed', 'Mali', { ...reader, followed: [] }],
    ['the topic itself', 'Mali', { ...reader, self: topicId('mali') }],
  ])('does not find %s', (_what, alias, asked) => {
    expect(namesakeIn([outlet, mali], alias, asked)).toBeNull();
  });
});
