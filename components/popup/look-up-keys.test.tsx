import { act, cleanup, createEvent, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookupResult } from '../../core/lookup/lookup-result';
import { eventResult, lookUpProps, outletResult, storyResult, topicResult } from '../../tests/support/popup-props';
import { renderWithWords } from '../../tests/support/render-with-words';
import { LookUp, type LookUpProps } from './look-up';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => act(cleanup));

const all = [topicResult, outletResult, eventResult, storyResult];

function found(query: string, results: readonly LookupResult[] = all): Partial<LookUpProps> {
  return { query, answer: { query, found: { kind: 'ready', value: results } } };
}

function show(rest: Partial<LookUpProps> = {}) {
  const calls = { onQuery: vi.fn(), onChoose: vi.fn(), onAddTopic: vi.fn(), onForget: vi.fn() };
  const draw = (props: Partial<LookUpProps>) => (
    <LookUp {...lookUpProps({ ...calls, ...props })}>
      <button type="button">Options</button>
    </LookUp>
  );
  const { rerender, container } = renderWithWords(draw(rest));
  return { calls, container, become: (props: Partial<LookUpProps>) => rerender(draw(props)) };
}

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const press = (key: string, rest: KeyboardEventInit = {}) => {
  const event = createEvent.keyDown(field(), { key, ...rest });
  fireEvent(field(), event);
  return event.defaultPrevented;
};
const chosen = () => {
  const id = field().getAttribute('aria-activedescendant');
  const selected = screen.queryAllByRole('option').filter((each) => each.getAttribute('aria-selected') === 'true');
  expect(selected.map((each) => each.id)).toEqual(id === null ? [] : [id]);
  return selected[0]?.textContent ?? null;
};

describe('keys among what was found', () => {
  it('walk from the first, round the ends, and to both of them', () => {
    show(found('dam'));
    const names = [chosen()];

    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home']) {
      expect(press(key)).toBe(true);
      names.push(chosen());
    }

    expect(names.map((name) => name?.slice(0, 5))).toEqual([
      'Malic',
      'Anvil',
      'Malic',
      'A dam',
      'Malic',
      'A dam',
      'Malic',
    ]);
  });

  it('begin anew with a new answer', () => {
    const { become } = show(found('da'));
    press('ArrowDown');

    become(found('dam'));

    expect(chosen()).toBe('Malicountry');
  });

  it('choose by Enter', () => {
    const { calls } = show(found('dam'));

    press('End');
    expect(press('Enter')).toBe(true);

    expect(calls.onChoose).toHaveBeenCalledExactlyOnceWith(storyResult);
  });

  it('choose the first as soon as it is there, where Enter came before the answer', () => {
    const { calls, become } = show({ ...found('ma', [outletResult]), query: 'mali' });

    press('Enter');
    expect(calls.onChoose).not.toHaveBeenCalled();
    become(found('mali'));

    expect(calls.onChoose).toHaveBeenCalledExactlyOnceWith(topicResult);
  });

  it('choose nothing where the reader typed on after Enter', () => {
    const { calls, become } = show({ query: 'mal' });

    press('Enter');
    become({ query: 'mali' });
    become(found('mali'));

    expect(calls.onChoose).not.toHaveBeenCalled();
  });

  it('choose nothing where nothing was found', () => {
    const { calls } = show(found('rome', []));

    press('Enter');

    expect(calls.onChoose).not.toHaveBeenCalled();
  });

  it.each([
    ['that write', 'a', {}],
    ['that select', 'Home', { shiftKey: true }],
    ['of the browser', 'ArrowDown', { metaKey: true }],
    ['of an input method', 'Enter', { isComposing: true }],
  ])('%s are left alone', (_what, key, rest) => {
    const { calls } = show(found('dam'));

    expect(press(key, rest)).toBe(false);
    expect(calls.onChoose).not.toHaveBeenCalled();
    expect(chosen()).toBe('Malicountry');
  });
});

describe('Esc', () => {
  it('clears the field, and then leaves the window to the browser', () => {
    const { calls, become } = show(found('dam'));
    expect(press('Escape')).toBe(true);
    expect(calls.onQuery).toHaveBeenCalledExactlyOnceWith('');

    become({});

    expect(press('Escape')).toBe(false);
  });

  it('closes the latest lookups first', () => {
    show({ recent: ['Mali'] });
    press('ArrowDown');

    expect(press('Escape')).toBe(true);

    expect(screen.queryByRole('listbox')).toBeNull();
    expect(press('Escape')).toBe(false);
  });
});
