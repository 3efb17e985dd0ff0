import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Loadable } from '../../core/loadable';
import { LONGEST_QUERY, type LookupResult } from '../../core/lookup/lookup-result';
import { useStrings } from '../shared/strings';
import { foundGroups, LookUpList, optionId, recentGroups, type LookUpOption } from './look-up-list';
import { Glass } from './icons';
import { Outcome } from './look-up-outcome';
import { placeAfter } from './walk-options';

/** In place of a place: that of a list's last option. */
const LAST = -1;

/** What came for a lookup, and for which. */
export interface LookupAnswer {
  readonly query: string;
  readonly found: Loadable<readonly LookupResult[]>;
}

export interface LookUpProps {
  /** What stands in the field. */
  readonly query: string;
  /** What came last; it may be for what stood there before. */
  readonly answer: LookupAnswer | null;
  /** The latest lookups, the newest first. */
  readonly recent: readonly string[];
  readonly onQuery: (query: string) => void;
  readonly onChoose: (result: LookupResult) => void;
  readonly onAddTopic: (label: string) => void;
  readonly onForget: () => void;
}

/** The popup's head: a field that looks up while the reader types, and below it what was found. */
export function LookUp({ children, ...props }: LookUpProps & { children: ComponentChildren }) {
  const { query, answer, recent, onQuery } = props;
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  // What stands for this one opening of the list of earlier lookups; they may come after it.
  const [opening, setOpening] = useState<object | null>(null);
  const asked = query.trim();
  const found = asked !== '' && answer?.found.kind === 'ready' ? answer.found.value : [];
  const isRecent = asked === '' && opening !== null && recent.length > 0;
  const groups = isRecent ? recentGroups(recent) : foundGroups(found);
  const options = groups.flatMap((group) => group.options);
  const choose = (option: LookUpOption): void => {
    if (option.kind === 'found') return props.onChoose(option.result);
    onQuery(option.text);
    field.current?.focus();
  };
  const { active, onKeyDown } = useListKeys({
    ...props,
    options,
    list: isRecent ? opening : answer,
    isRecent,
    choose,
    setOpening,
  });
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (active !== null) document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);
  return (
    <div
      class="lookup"
      role="search"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpening(null);
      }}
    >
      <div class="popup-head">
        <h1>Sidelight</h1>
        <Field
          field={field}
          query={query}
          listId={listId}
          isOpen={options.length > 0}
          active={active}
          onInput={(typed) => {
            setOpening(typed === '' ? {} : null);
            onQuery(typed);
          }}
          onClick={() => setOpening((already) => already ?? {})}
          onKeyDown={onKeyDown}
        />
        {children}
      </div>
      {options.length > 0 && <LookUpList id={listId} groups={groups} active={active} onChoose={choose} />}
      <Outcome {...props} isRecent={isRecent} onForgotten={() => field.current?.focus()} />
    </div>
  );
}

interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly listId: string;
  readonly isOpen: boolean;
  readonly active: number | null;
  readonly onInput: (typed: string) => void;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Field({ field, query, listId, isOpen, active, onInput, onClick, onKeyDown }: FieldProps) {
  const { t } = useStrings();
  return (
    <span class="field">
      <Glass />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t('lookupLabel')}
        placeholder={t('lookupField')}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={active === null ? undefined : optionId(listId, active)}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={LONGEST_QUERY}
        value={query}
        onInput={({ currentTarget: { value } }) => onInput(value)}
        onClick={onClick}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}

interface ListKeys extends LookUpProps {
  readonly options: readonly LookUpOption[];
  /** What tells the list that the options are from: another one is walked from its beginning. */
  readonly list: object | null;
  readonly isRecent: boolean;
  readonly choose: (option: LookUpOption) => void;
  readonly setOpening: (opening: object | null) => void;
}

/** Which option Enter takes, and what keys do in the field. */
function useListKeys(keys: ListKeys) {
  const { query, answer, recent, options, list, isRecent, choose, onQuery, onChoose, setOpening } = keys;
  // Of what is found the first is taken unless the reader walks on; of earlier lookups none.
  const [walked, walk] = useState<{ readonly in: unknown; readonly to: number }>({ in: null, to: 0 });
  const to = walked.in === list ? walked.to : isRecent ? null : 0;
  const active = to === null ? null : to === LAST ? options.length - 1 : to < options.length ? to : null;
  const asked = query.trim();
  const isFresh = answer?.query === asked && answer.found.kind !== 'loading';
  const awaitedRef = useRef<string | null>(null);
  useEffect(() => {
    if (!isFresh) return;
    const isAwaited = awaitedRef.current === asked && asked !== '';
    awaitedRef.current = null;
    const [first] =
      answer.found.kind === 'ready' ? foundGroups(answer.found.value).flatMap((each) => each.options) : [];
    if (isAwaited && first?.kind === 'found') onChoose(first.result);
  }, [answer, asked, isFresh, onChoose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && (query !== '' || isRecent)) {
      setOpening(null);
      if (query !== '') onQuery('');
    } else if (event.key === 'Enter' && !isRecent && asked !== '' && !isFresh) {
      awaitedRef.current = asked;
    } else if (event.key === 'Enter' && active !== null && options[active]) {
      choose(options[active]);
    } else if (event.key.startsWith('Arrow') && asked === '' && !isRecent) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const opening = {};
      setOpening(opening);
      walk({ in: opening, to: event.key === 'ArrowDown' ? 0 : LAST });
      if (recent.length === 0) return; // there are none, or they are still to come
    } else {
      const next = placeAfter(event.key, active, options.length);
      if (next === null) return;
      walk({ in: list, to: next });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return { active, onKeyDown };
}
