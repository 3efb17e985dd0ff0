import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import { isOwnTopic } from './own-id';

describe('isOwnTopic', () => {
  it.each([
    ['own-dam-7', true],
    ['mali', false],
    ['town-hall', false],
  ])('says of %s: %s', (id, isOwn) => {
    expect(isOwnTopic(topicId(id))).toBe(isOwn);
  });
});
