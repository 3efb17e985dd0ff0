import { describe, expect, it } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { isPrivatePage } from './private-page';

describe('isPrivatePage', () => {
  it.each([
    ['<input type="password">', true],
    ['<form><input type="PASSWORD" hidden></form>', true],
    ['<input type="search">', false],
    ['<p>The password is here.</p>', false],
  ])('says of %s: %s', (body, isPrivate) => {
    showPage(body);

    expect(isPrivatePage(document)).toBe(isPrivate);
  });
});
