import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithWords } from '../../tests/support/render-with-words';
import { Local, useStrings } from './strings';

afterEach(cleanup);

const name = { en: 'Mali', ar: 'مالي' };

describe('Local', () => {
  it('says the text in the reader’s language and names that language', () => {
    renderWithWords(<Local of={name} />, 'ar');

    expect(screen.getByText('مالي').lang).toBe('ar');
  });

  it('falls back to English, and says that it is English', () => {
    renderWithWords(<Local of={{ en: 'Mali' }} />, 'ar');

    expect(screen.getByText('Mali').lang).toBe('en');
  });

  it('lets every text find its own direction', () => {
    renderWithWords(<Local of={name} />);

    expect(screen.getByText('Mali').dir).toBe('auto');
  });
});

describe('useStrings', () => {
  function Owner() {
    const { t, direction } = useStrings();
    return <p dir={direction}>{t('owner', ['IRIB'])}</p>;
  }

  it('gives the words of the interface around it', () => {
    renderWithWords(<Owner />);

    expect(screen.getByText('Owner: IRIB').dir).toBe('ltr');
  });

  it('gives the keys where no words are around it', () => {
    render(<Owner />);

    expect(screen.getByText('owner')).toBeTruthy();
  });
});
