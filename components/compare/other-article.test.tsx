import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FetchFailure } from '../../core/fetch-failure';
import { renderWithWords } from '../../tests/support/render-with-words';
import { buildThere } from '../../tests/support/side-by-side';
import { OtherArticle } from './other-article';

afterEach(cleanup);

type Props = Parameters<typeof OtherArticle>[0];

const props: Props = {
  there: buildThere({ from: 'pack' }),
  hasText: false,
  hasSummary: true,
  fetching: 'no',
  onFetch: () => undefined,
  onBasis: () => undefined,
};

describe('OtherArticle', () => {
  it('says what will happen, and fetches', () => {
    const onFetch = vi.fn();
    renderWithWords(<OtherArticle {...props} onFetch={onFetch} />);

    fireEvent.click(screen.getByRole('button', { name: 'Read the other article' }));

    expect(onFetch).toHaveBeenCalledOnce();
    expect(screen.getByText('Asks inland.example for this one page, without cookies.', { exact: false })).toBeTruthy();
  });

  it('says that it is under way, and does not ask twice', () => {
    const onFetch = vi.fn();
    renderWithWords(<OtherArticle {...props} fetching="under-way" onFetch={onFetch} />);

    fireEvent.click(screen.getByRole('button'));

    expect(screen.getByRole('status').textContent).toBe('Reading the page at inland.example…');
    expect(onFetch).not.toHaveBeenCalled();
  });

  it.each([
    [{ kind: 'not-web' }, 'not on the web'],
    [{ kind: 'unreachable' }, 'Nobody answered at inland.example'],
    [{ kind: 'timeout' }, 'took too long'],
    [
      { kind: 'not-found', status: 404 },
      'no page at this address any more. It may have moved. The server answered 404.',
    ],
    [{ kind: 'no-access' }, 'browser keeps'],
    [{ kind: 'refused', status: 403 }, 'without a login'],
    [{ kind: 'server', status: 500 }, 'a fault of its own'],
    [{ kind: 'too-large' }, 'too large'],
    [{ kind: 'wrong-type' }, 'to a file or a picture'],
    [{ kind: 'elsewhere', host: 'login.example' }, 'another site, login.example'],
    [{ kind: 'elsewhere' }, 'another site, which you did not ask for'],
    [{ kind: 'unreadable' }, 'cannot be read as text'],
    [{ kind: 'paywall' }, 'for subscribers'],
    [{ kind: 'no-article' }, 'No running text'],
  ] satisfies [FetchFailure, string][])('says what went wrong and leads to the page: %j', (failure, words) => {
    renderWithWords(<OtherArticle {...props} fetching={failure} />);

    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://inland.example/tarn-closed');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it.each([
    [{ hasText: true }, 'Compare the whole text', 'text'],
    [{ there: buildThere({ from: 'fetched' }) }, 'Compare our summary', 'pack'],
  ] as const)('changes between our summary and the text: %j', (rest, name, basis) => {
    const onBasis = vi.fn();
    renderWithWords(<OtherArticle {...props} {...rest} onBasis={onBasis} />);

    fireEvent.click(screen.getByRole('button', { name }));

    expect(onBasis).toHaveBeenCalledWith(basis);
  });

  it.each(['tab', 'pasted', 'file', 'fetched'] as const)('has nothing to offer for a text from %s', (from) => {
    const there = buildThere({ from });
    const { container } = renderWithWords(<OtherArticle {...props} there={there} hasSummary={false} />);

    expect(container.childElementCount).toBe(0);
  });

  it('keeps the focus while the button comes to mean something else', () => {
    const { rerender } = renderWithWords(<OtherArticle {...props} />);
    screen.getByRole('button').focus();

    rerender(<OtherArticle {...props} there={buildThere({ from: 'fetched' })} />);

    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Compare our summary' }));
  });
});
