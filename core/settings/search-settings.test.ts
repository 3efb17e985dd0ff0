import { describe, expect, it } from 'vitest';
import { isFound } from './search-settings';

describe('isFound', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['colour', true],
    ['COLOUR mark', true],
    ['etendue', true],
    ['colour popover', false],
  ])('answers "%s" with %s', (query, found) => {
    expect(isFound(query, ['Marks and colours', 'Étendue'])).toBe(found);
  });
});
