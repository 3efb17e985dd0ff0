import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeHighlights, fakeLayout, find, showPage } from '../tests/support/fake-page';
import { showSentence } from './show-sentence';

const scrolled = vi.fn();
let drawn: () => Record<string, string[]>;

beforeEach(() => {
  vi.useFakeTimers();
  fakeLayout();
  drawn = fakeHighlights();
  vi.stubGlobal('innerHeight', 600);
  Element.prototype.scrollIntoView = scrolled;
});

afterEach(() => {
  scrolled.mockReset();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('showSentence', () => {
  it('sets a sentence off for a moment, across the elements and spaces it stands in', () => {
    showPage('<p data-rect="0 10 40 20">First. The <b>dam</b>\n  (at Ilo) cost $2 million. Last.</p>');

    expect(showSentence('The dam (at Ilo) cost $2 million.')).toBe(true);

    expect(drawn()['sidelight-shown']).toEqual(['The dam\n  (at Ilo) cost $2 million.']);
    vi.advanceTimersByTime(4_000);
    expect(drawn()).not.toHaveProperty('sidelight-shown');
  });

  it('brings it into sight where it is out of it', () => {
    showPage('<p data-rect="0 900 40 20">The dam opened.</p>');

    showSentence('The dam opened.');

    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('leaves the page where it is where it may not scroll, and sets the sentence off all the same', () => {
    showPage('<p data-rect="0 900 40 20">The dam opened.</p>');

    expect(showSentence('The dam opened.', { scrolls: false })).toBe(true);

    expect(drawn()['sidelight-shown']).toEqual(['The dam opened.']);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('leaves the page where it is where the sentence is in sight', () => {
    showPage('<p data-rect="0 10 40 20">The dam opened.</p>');

    expect(showSentence('The dam opened.')).toBe(true);

    expect(scrolled).not.toHaveBeenCalled();
  });

  it('looks only where it is told to', () => {
    showPage('<section>The dam opened.</section><main>Something else.</main>');

    expect(showSentence('The dam opened.', { root: find('main') })).toBe(false);
    expect(showSentence('The dam opened.', { root: find('section') })).toBe(true);
  });

  it.each(['', '  \n '])('shows nothing for no words: %j', (sentence) => {
    showPage('<p data-rect="0 10 40 20">The dam opened.</p>');

    expect(showSentence(sentence)).toBe(false);
    expect(drawn()).toEqual({});
  });

  it('says that it is not there any more', () => {
    showPage('<p>Something else.</p>');

    expect(showSentence('The dam opened.')).toBe(false);
    expect(drawn()).toEqual({});
  });

  it('leaves a later one alone when the time of an earlier one is over', () => {
    showPage('<p>The dam opened. It cost two million.</p>');
    showSentence('The dam opened.');
    vi.advanceTimersByTime(3_000);
    showSentence('It cost two million.');

    vi.advanceTimersByTime(1_500);

    expect(drawn()['sidelight-shown']).toEqual(['It cost two million.']);
  });
});
