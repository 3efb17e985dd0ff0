import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { ShortcutsSection, type ShortcutsSectionProps } from './shortcuts-section';

afterEach(() => act(cleanup));

const ready: ShortcutsSectionProps['shortcuts'] = {
  kind: 'ready',
  value: [
    { name: 'next-mention', description: 'Nächste Stelle', keys: 'Alt+Shift+N' },
    { name: 'open-popover', description: '', keys: '⌥⇧O' },
    { name: '_execute_action', description: '', keys: '' },
    { name: 'newer', description: 'Something new', keys: '' },
  ],
};

function show(shortcuts: ShortcutsSectionProps['shortcuts']) {
  const onOpen = vi.fn();
  return { onOpen, ...renderWithWords(<ShortcutsSection shortcuts={shortcuts} onOpen={onOpen} />) };
}

describe('ShortcutsSection', () => {
  it('names commands in the interface’s words, with their keys', () => {
    show(ready);

    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Go to the next mentionAlt+Shift+N',
      'Open the popover of the mention in view⌥⇧O',
      'Open what the toolbar button showsnot set',
      'Something newnot set',
    ]);
  });

  it('leads to where they are changed', () => {
    const { onOpen } = show(ready);

    fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts' }));

    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('says where the browser has none', () => {
    show({ kind: 'ready', value: null });

    expect(screen.getByText('This browser has no keyboard shortcuts for extensions.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each<[string, ShortcutsSectionProps['shortcuts']]>([
    ['with shortcuts', ready],
    ['without any', { kind: 'ready', value: null }],
    ['before they are known', { kind: 'loading' }],
    ['where they could not be read', { kind: 'failed' }],
  ])('gives axe nothing to find %s', async (_when, shortcuts) => {
    const { container } = show(shortcuts);

    expect(await axeFindings(container)).toEqual([]);
  });
});
