import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithWords } from '../../tests/support/render-with-words';
import { SharedCopy } from './shared-copy';

afterEach(cleanup);

describe('SharedCopy', () => {
  it.each([
    ['Reuters', 'Both run the same agency copy (Reuters).'],
    [null, 'Both run the same text.'],
  ])('of %s is said to be that', (agency, words) => {
    expect(renderWithWords(<SharedCopy of={{ agency }} />).container.textContent).toBe(words);
  });
});
