import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KnownStatement } from '../../core/compare/side-by-side';
import { NAMES, STATEMENTS } from '../../tests/support/compare-parts';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { KnownStatements } from './known-statements';

afterEach(cleanup);

function show(statements: readonly KnownStatement[] = STATEMENTS, onSentence?: (sentence: string) => void) {
  const { hereName } = NAMES;
  return renderWithWords(
    <KnownStatements {...{ statements, hereName }} hereLanguage="en" {...(onSentence && { onSentence })} />,
  );
}

const told = STATEMENTS.filter(({ here }) => here === 'told');

describe('KnownStatements', () => {
  it('begins with what the page leaves out, then what is not certain; what it tells is one press away', () => {
    const { container } = show();

    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'What this page leaves out',
      'Not on this page 2',
      'Not certain 1',
    ]);
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelector('summary')?.textContent).toBe('On this page 2');
    expect([...container.querySelectorAll('.lens-statement')].map(({ className }) => className.split(' ')[1])).toEqual([
      'left-out',
      'left-out',
      'unsure',
      'told',
      'told',
    ]);
  });

  it('says who reports a statement, and that the words are ours', () => {
    show();

    const item = screen.getByText('The ferry had failed an inspection in January.').closest('li') as HTMLElement;

    expect(within(item).getByText('our summary', { exact: false }).textContent).toBe(
      'our summary · reported by Inland Herald',
    );
  });

  it('shows a statement that the page tells by its sentence, and where that stands', () => {
    const onSentence = vi.fn();
    show(STATEMENTS, onSentence);

    fireEvent.click(screen.getAllByText('show')[1] as HTMLElement);

    expect(onSentence).toHaveBeenCalledExactlyOnceWith('Divers recovered the ship’s black box on Saturday.');
    expect(screen.getByText('Divers recovered the ship’s black box on Saturday.').lang).toBe('en');
  });

  it('shows no way to the page where the page is not there', () => {
    show();

    expect(screen.queryByText('show')).toBeNull();
  });

  it('says so where nothing is missing, and is not there where nothing is known', () => {
    show(told);

    expect(screen.getByText('Nothing that is known here of this event is missing.')).toBeTruthy();

    cleanup();
    show([]);

    expect(screen.queryByRole('region')).toBeNull();
  });

  it('gives axe nothing to find', async () => {
    const { container } = show(STATEMENTS, () => undefined);

    container.querySelector('details')?.setAttribute('open', '');

    expect(await axeFindings(container)).toEqual([]);
  });
});
