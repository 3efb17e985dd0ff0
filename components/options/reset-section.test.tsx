import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { ResetSection } from './reset-section';

afterEach(() => act(cleanup));

const atFirst = parseSettings({});
const before: Settings = { ...atFirst, density: 'every', restMs: 900 };
let settings = before;

/** Shows the section with settings that change. */
function show() {
  settings = before;
  const section = () => <ResetSection settings={settings} onChange={change} />;
  const change = (by: (settings: Settings) => Settings) => {
    settings = by(settings);
    view.rerender(section());
  };
  const view = renderWithWords(section());
  return view;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('ResetSection', () => {
  it('says what stays', () => {
    show();

    expect(screen.getByText(/Your own topics and your reading stay\./)).toBeTruthy();
  });

  it('asks before anything is done, where the focus is', () => {
    show();

    press('Reset all settings');

    expect(settings).toEqual(before);
    expect(document.activeElement?.textContent).toContain('Reset all settings now?');
  });

  it('does nothing where they are kept', () => {
    show();
    press('Reset all settings');

    press('Keep');

    expect(settings).toEqual(before);
    expect(screen.getByRole('button', { name: 'Reset all settings' })).toBeTruthy();
  });

  it('puts all settings back, and undoes that', () => {
    show();
    press('Reset all settings');

    press('Reset');
    expect(settings).toEqual(atFirst);
    expect(screen.getByText('Settings are as at first.')).toBeTruthy();

    press('Undo');
    expect(settings).toEqual(before);
    expect(screen.getByText('Settings are as before.')).toBeTruthy();
  });

  it.each([[[]], [['Reset all settings']], [['Reset all settings', 'Reset']]])(
    'gives axe nothing to find after %j',
    async (names) => {
      const { container } = show();
      for (const name of names) press(name);

      expect(await axeFindings(container)).toEqual([]);
    },
  );
});
