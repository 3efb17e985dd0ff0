import { act, cleanup, createEvent, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookupResult } from '../../core/lookup/lookup-result';
import { eventResult, lookUpProps, outletResult, storyResult, topicResult } from '../../tests/support/popup-props';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
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
const leave = (element: HTMLElement, relatedTarget: HTMLElement) =>
  fireEvent(element, new FocusEvent('focusout', { bubbles: true, relatedTarget }));
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const chosen = () => {
  const id = field().getAttribute('aria-activedescendant');
  const selected = screen.queryAllByRole('option').filter((each) => each.getAttribute('aria-selected') === 'true');
  expect(selected.map((each) => each.id)).toEqual(id === null ? [] : [id]);
  return selected[0]?.textContent ?? null;
};

describe('the field', () => {
  it('has the focus at once, a name, and nothing to choose', () => {
    show({ recent: ['Mali'] });

    expect(document.activeElement).toBe(field());
    expect(screen.getByRole('combobox', { name: 'Look up topics, outlets, events and stories' })).toBeTruthy();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('tells every keystroke', () => {
    const { calls } = show();

    for (const value of ['m', 'ma']) fireEvent.input(field(), { target: { value } });

    expect(calls.onQuery.mock.calls).toEqual([['m'], ['ma']]);
  });

  it('says that it is looking, and that it did not work', () => {
    const { become } = show({ query: 'mali' });
    expect(screen.getByRole('status').textContent).toBe('Looking it up…');

    become({ query: 'mali', answer: { query: 'mali', found: { kind: 'failed' } } });

    expect(screen.getByRole('alert').textContent).toContain('The lookup did not work');
  });
});

describe('what was found', () => {
  it('stands in groups by kind, each with a line that says what it is', () => {
    show(found('dam', [...all, { ...topicResult, label: { en: 'Bamako' }, matched: 'Dam town' }]));

    const groups = screen.getAllByRole('group');

    expect(groups.map((group) => group.querySelector('.found-kind')?.textContent)).toEqual([
      'Topics',
      'Outlets',
      'Events',
      'Stories',
    ]);
    expect(within(screen.getByRole('group', { name: 'Topics' })).getAllByRole('option')).toHaveLength(2);
    expect(options()).toEqual([
      'Malicountry',
      'Bamakocountry · found as “Dam town”',
      'Anvil PostExampleland · sales',
      'The dam opensMarch 1, 2024',
      'A dam for everybodyB · March 2, 2024 · French',
    ]);
    expect(screen.getByRole('status').textContent).toBe('Found: 5');
  });

  it('belongs to the field', () => {
    show(found('dam'));

    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
  });

  it('is chosen by a press, which leaves the focus in the field', () => {
    const { calls } = show(found('dam'));
    const option = screen.getByRole('option', { name: /^Anvil Post/u });

    const down = createEvent.mouseDown(option);
    fireEvent(option, down);
    fireEvent.click(option);

    expect(down.defaultPrevented).toBe(true);
    expect(calls.onChoose).toHaveBeenCalledExactlyOnceWith(outletResult);
  });

  it('stays until the next answer comes', () => {
    const { become } = show(found('ma'));

    become({ ...found('ma'), query: 'mal' });

    expect(options()).toHaveLength(4);
  });

  it('is nothing, which can be made a topic', () => {
    const { calls } = show(found('Rome treaty', []));
    expect(screen.getByRole('status').textContent).toBe('Nothing is known here on “Rome treaty”.');

    fireEvent.click(screen.getByRole('button', { name: 'Add “Rome treaty” as a topic' }));

    expect(calls.onAddTopic).toHaveBeenCalledExactlyOnceWith('Rome treaty');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the latest lookups', () => {
  const recent = ['Mali', 'Niger'];

  it('come on a click into the empty field', () => {
    show({ recent });

    fireEvent.click(field());

    expect(screen.getByRole('group', { name: 'Recent lookups' })).toBeTruthy();
    expect(options()).toEqual(recent);
    expect(chosen()).toBeNull();
  });

  it.each([
    ['ArrowDown', 'Mali'],
    ['ArrowUp', 'Niger'],
  ])('come with %s, at %s', (key, at) => {
    show({ recent });

    press(key);

    expect(chosen()).toBe(at);
  });

  it.each([
    ['ArrowDown', 'Mali'],
    ['ArrowUp', 'Niger'],
  ])('come with %s also where they are read only then, at %s', (key, at) => {
    const { become } = show();

    press(key);
    become({ recent });

    expect(chosen()).toBe(at);
  });

  it('come when the field is emptied', () => {
    const { become } = show({ ...found('m'), recent });

    fireEvent.input(field(), { target: { value: '' } });
    become({ recent });

    expect(options()).toEqual(recent);
  });

  it('are looked up again', () => {
    const { calls } = show({ recent });
    press('ArrowDown');
    press('ArrowDown');

    press('Enter');

    expect(calls.onQuery).toHaveBeenCalledExactlyOnceWith('Niger');
    expect(document.activeElement).toBe(field());
  });

  it('can be forgotten, and the focus is back in the field', () => {
    const { calls } = show({ recent });
    fireEvent.click(field());

    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));

    expect(calls.onForget).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(field());
  });

  it('stay while the focus goes to their button, and go when it goes elsewhere', () => {
    show({ recent });
    fireEvent.click(field());

    leave(field(), screen.getByRole('button', { name: 'Clear' }));
    expect(options()).toEqual(recent);
    leave(screen.getByRole('button', { name: 'Clear' }), document.body);

    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('are not spoken of where there are none', () => {
    show();

    fireEvent.click(field());

    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    expect(press('ArrowDown')).toBe(false);
  });
});

describe('axe', () => {
  it.each<[string, Partial<LookUpProps>, boolean]>([
    ['nothing asked', {}, false],
    ['results', found('dam'), false],
    ['no result', found('rome', []), false],
    ['the latest lookups', { recent: ['Mali'] }, true],
  ])('finds nothing with %s', async (_what, props, isOpened) => {
    const { container } = show(props);
    if (isOpened) fireEvent.click(field());

    expect(await axeFindings(container)).toEqual([]);
  });
});
