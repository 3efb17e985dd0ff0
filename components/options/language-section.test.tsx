import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { LanguageSection } from './language-section';

afterEach(() => act(cleanup));

function show(language: Settings['language']) {
  const settings = { ...parseSettings({}), language };
  const onChange = vi.fn<(change: (settings: Settings) => Settings) => void>();
  const view = renderWithWords(<LanguageSection settings={settings} onChange={onChange} />);
  return { ...view, changed: () => onChange.mock.lastCall?.[0](settings) };
}

const field = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language of Sidelight' });

describe('LanguageSection', () => {
  it('names each language in its own words', () => {
    show('browser');

    expect([...field().options].map(({ text, lang }) => [text, lang])).toEqual([
      ['As the browser', ''],
      ['English', 'en'],
      ['Français', 'fr'],
      ['العربية', 'ar'],
    ]);
  });

  it('shows what is chosen and changes it', () => {
    const { changed } = show('fr');

    expect(field().value).toBe('fr');
    fireEvent.change(field(), { target: { value: 'ar' } });

    expect(changed()?.language).toBe('ar');
  });

  it('gives axe nothing to find', async () => {
    const { container } = show('browser');

    expect(await axeFindings(container)).toEqual([]);
  });
});
