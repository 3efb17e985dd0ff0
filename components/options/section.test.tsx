import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderWithWords } from '../../tests/support/render-with-words';
import { FoundContext, SearchContext, Section } from './section';

afterEach(() => act(cleanup));

function show(query: string) {
  const onFound = vi.fn();
  renderWithWords(
    <SearchContext.Provider value={query}>
      <FoundContext.Provider value={onFound}>
        <Section id="sites" title="optionsSites" keys={['optionsExceptions']}>
          <p>inside</p>
        </Section>
      </FoundContext.Provider>
    </SearchContext.Provider>,
  );
  return onFound;
}

describe('Section', () => {
  it('is a region with the name of its heading', () => {
    show('');

    expect(screen.getByRole('region', { name: 'Sites' }).id).toBe('sites');
  });

  it.each([
    ['its title', 'site', true],
    ['the words of its settings', 'EXCEPTION', true],
    ['anything else', 'colour', false],
  ])('answers a search for %s', (_what, query, isShown) => {
    const onFound = show(query);

    expect(screen.queryByRole('region') !== null).toBe(isShown);
    expect(screen.getByText('inside')).toBeTruthy();
    expect(onFound).toHaveBeenLastCalledWith('sites', isShown);
  });
});
