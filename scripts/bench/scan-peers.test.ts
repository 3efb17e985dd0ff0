// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findAndReplace, markJs } from './scan-peers';

const ALIASES = ['Oslo (city)', 'Bertram', 'Bertram Oslofjord'];

beforeEach(() => {
  document.body.innerHTML = '<p>Yesterday Bertram Oslofjord met Bertram again in Bertramstown</p>';
});

const marked = () => Array.from(document.querySelectorAll('mark'), ({ textContent }) => textContent);

describe('another tool', () => {
  it('marks whole names, the longest first', () => {
    findAndReplace(ALIASES)(document.body);

    expect(marked()).toEqual(['Bertram Oslofjord', 'Bertram']);
  });

  it('marks whole names, also one inside another: mark.js', () => {
    markJs(ALIASES)(document.body);

    expect(marked()).toEqual(['Bertram Oslofjord', 'Bertram', 'Bertram']);
  });
});
