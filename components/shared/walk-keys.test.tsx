import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { walkRow } from './walk-keys';

afterEach(cleanup);

function show(direction: 'ltr' | 'rtl' = 'ltr') {
  const onKeyAround = vi.fn();
  render(
    <div dir={direction} onKeyDown={onKeyAround}>
      <div onKeyDown={walkRow}>
        <button type="button">first</button>
        <button type="button">second</button>
        <button type="button">third</button>
        <input aria-label="field" />
      </div>
    </div>,
  );
  return { onKeyAround };
}

/** Presses a key on a button, and says where the focus is then. */
function press(key: string, from: string): string {
  const button = screen.getByRole('button', { name: from });
  button.focus();
  fireEvent.keyDown(button, { key });
  return document.activeElement?.textContent ?? '';
}

describe('walkRow', () => {
  it.each([
    ['ArrowRight', 'second', 'third'],
    ['ArrowDown', 'second', 'third'],
    ['ArrowLeft', 'second', 'first'],
    ['ArrowUp', 'second', 'first'],
    ['Home', 'third', 'first'],
    ['End', 'first', 'third'],
  ])('takes the focus by %s from the %s button to the %s', (key, from, to) => {
    show();

    expect(press(key, from)).toBe(to);
  });

  it.each([
    ['ArrowLeft', 'second', 'third'],
    ['ArrowRight', 'second', 'first'],
    ['ArrowDown', 'second', 'third'],
    ['ArrowUp', 'second', 'first'],
    ['Home', 'third', 'first'],
    ['End', 'first', 'third'],
  ])('takes it from right to left by %s from the %s button to the %s', (key, from, to) => {
    show('rtl');

    expect(press(key, from)).toBe(to);
  });

  it.each([
    ['ArrowLeft', 'first'],
    ['ArrowRight', 'third'],
  ])('stays at the end of the row, by %s at the %s button', (key, at) => {
    show();

    expect(press(key, at)).toBe(at);
  });

  it('keeps a key that it uses from the page, which would scroll by it', () => {
    const { onKeyAround } = show();
    const button = screen.getByRole('button', { name: 'first' });
    const event = createEvent.keyDown(button, { key: 'ArrowDown' });

    fireEvent(button, event);

    expect(event.defaultPrevented).toBe(true);
    expect(onKeyAround).not.toHaveBeenCalled();
  });

  it.each(['a', 'Tab', 'Escape', 'Enter'])('leaves %s alone', (key) => {
    const { onKeyAround } = show();
    const button = screen.getByRole('button', { name: 'second' });
    const event = createEvent.keyDown(button, { key });

    fireEvent(button, event);

    expect(event.defaultPrevented).toBe(false);
    expect(onKeyAround).toHaveBeenCalledOnce();
  });

  it('leaves the keys of what is not a button alone', () => {
    show();
    const field = screen.getByRole('textbox', { name: 'field' });
    const event = createEvent.keyDown(field, { key: 'Home' });

    fireEvent(field, event);

    expect(event.defaultPrevented).toBe(false);
  });
});
