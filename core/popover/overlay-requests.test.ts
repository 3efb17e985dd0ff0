import { describe, expect, it } from 'vitest';
import { parseGoToMention } from './overlay-requests';

describe('parseGoToMention', () => {
  it.each([[{ which: 'next' }], [{ which: 'previous', topicId: 'mali' }], [{ which: 'nearest', topicId: undefined }]])(
    'takes %j as it is',
    (request) => {
      expect(parseGoToMention(request)).toEqual(request);
    },
  );

  it.each([[undefined], [null], ['next'], [{}], [{ which: 'first' }], [{ which: 'next', topicId: 7 }]])(
    'refuses %j',
    (request) => {
      expect(() => parseGoToMention(request)).toThrow(TypeError);
    },
  );
});
