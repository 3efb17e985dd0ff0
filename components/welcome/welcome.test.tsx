import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Welcome, type WelcomeProps } from './welcome';

afterEach(() => act(cleanup));

function show(told: Partial<WelcomeProps> = {}, language: 'en' | 'ar' = 'en') {
  const onKeepReading = vi.fn<(keeps: boolean) => void>();
  const { container } = renderWithWords(
    <Welcome access="had" keepsReading={true} onAllow={() => undefined} onKeepReading={onKeepReading} {...told} />,
    language,
  );
  return { container, onKeepReading };
}

describe('Welcome', () => {
  it('has three steps, and an article to try the first one on', () => {
    show();

    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3);
    expect(screen.getByRole('article').lang).toBe('en');
    expect(screen.getByRole('link', { name: 'Go to the sample article' }).getAttribute('href')).toBe('#sample');
  });

  it('is in the interface’s language and direction, but for the article', () => {
    show({}, 'ar');

    expect(screen.getByRole('main').lang).toBe('ar');
    expect(screen.getByRole('main').dir).toBe('rtl');
    expect(screen.getByRole('article').lang).toBe('en');
    expect(screen.getByRole('article').dir).toBe('ltr');
  });

  it('asks for no access where there is some', () => {
    show();

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks for access before all else where it is withheld', () => {
    show({ access: 'withheld' });

    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('First, let Sidelight read news sites');
  });

  it.each([true, false])('shows whether own reading is kept: %s', (keepsReading) => {
    show({ keepsReading });

    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(keepsReading);
  });

  it('switches the keeping of own reading', () => {
    const { onKeepReading } = show();

    fireEvent.click(screen.getByRole('switch', { name: 'Keep what I read in this browser' }));

    expect(onKeepReading).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('cannot be switched before it is known how it stands', () => {
    show({ keepsReading: null });

    expect(screen.getByRole<HTMLInputElement>('switch').disabled).toBe(true);
  });

  it('leads to all that can be set about own reading', () => {
    show();

    expect(screen.getByRole('link', { name: 'What is kept, and for how long' }).getAttribute('href')).toBe(
      '/options.html#reading',
    );
    expect(screen.getByRole('link', { name: 'Privacy' }).getAttribute('href')).toBe('/options.html#privacy');
  });

  it.each(['en', 'ar'] as const)('gives axe nothing to find, in %s', async (language) => {
    const { container } = show({ access: 'withheld' }, language);

    expect(await axeFindings(container)).toEqual([]);
  });
});
