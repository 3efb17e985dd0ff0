import { describe, expect, it } from 'vitest';
import { pickText } from './pick-text';

describe('pickText', () => {
  it.each([
    ['ar', { text: 'مالي', language: 'ar' }],
    ['ar-EG', { text: 'مالي', language: 'ar' }],
    ['nl', { text: 'Mali', language: 'en' }],
  ])('gives a reader of %s %j', (language, picked) => {
    expect(pickText({ en: 'Mali', ar: 'مالي' }, language)).toEqual(picked);
  });
});
