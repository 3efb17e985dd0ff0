import { afterEach, expect, it } from 'vitest';
import { leaveTabTeller, type TabTeller } from './tab-teller';

afterEach(() => {
  globalThis.sidelightTeller = undefined;
});

it('is found by what the comparison calls in the page, the latest one', () => {
  const first: TabTeller = { tell: () => { throw new Error('gone'); }, showSentence: () => false }; // prettier-ignore
  const second: TabTeller = { ...first, showSentence: () => true };

  leaveTabTeller(first);
  leaveTabTeller(second);

  expect(globalThis.sidelightTeller?.showSentence('The dam opened.', true)).toBe(true);
});
