import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LocalText } from '../../core/packs/pack';
import type { AliasDraft } from '../../core/topics/draft-topic';
import { MOST_ALIASES } from '../../core/topics/own-topic';
import { Local, useStrings } from '../shared/strings';
import { AliasRules, type RuleField } from './alias-rules';
import { controlProps, Fault } from './topic-field';

export interface AliasRowsProps {
  readonly aliases: readonly AliasDraft[];
  /** What is looked for where no alias is written. */
  readonly label: string;
  /** Whether the label is looked for. */
  readonly isLabelSought: boolean;
  /** Other topics by the alias that is a name of theirs too. */
  readonly namesakes: ReadonlyMap<string, LocalText>;
  readonly faultOf: (row: number, field: 'text' | RuleField) => string | null;
  /** Adds a row with a text. */
  readonly onAdd: (text: string) => void;
  readonly onChange: (row: number, change: Partial<AliasDraft>) => void;
  readonly onRemove: (row: number) => void;
}

/** The aliases of a topic, a row each. */
export function AliasRows(props: AliasRowsProps) {
  const { aliases, label, isLabelSought, onAdd } = props;
  const { t } = useStrings();
  const { list, moveRef } = useFocusInRows(aliases);
  const add = (text: string): void => {
    moveRef.current = 'last';
    onAdd(text);
  };
  return (
    <fieldset class="own-aliases">
      <legend>{t('ownAliases')}</legend>
      <p class="quiet">{t('ownAliasesHint')}</p>
      <ul ref={list}>
        {aliases.map((alias, place) => (
          <AliasRow
            key={alias.row}
            {...props}
            alias={alias}
            place={place}
            onRemove={(row) => {
              moveRef.current = place;
              props.onRemove(row);
            }}
          />
        ))}
      </ul>
      {!isLabelSought && (
        <p class="own-warning">
          {t('ownLabelUnsought', [label.trim()])}{' '}
          <button type="button" onClick={() => add(label.trim())}>
            {t('ownAddLabel')}
          </button>
        </p>
      )}
      {aliases.length < MOST_ALIASES && (
        <button type="button" class="own-add" onClick={() => add('')}>
          {t('ownAddAlias')}
        </button>
      )}
    </fieldset>
  );
}

function AliasRow({
  alias,
  place,
  namesakes,
  faultOf,
  onChange,
  onRemove,
}: AliasRowsProps & { readonly alias: AliasDraft; readonly place: number }) {
  const { t } = useStrings();
  const id = `own-alias-${alias.row}`;
  const name = t('ownAlias', [String(place + 1)]);
  const fault = faultOf(alias.row, 'text');
  const namesake = namesakes.get(alias.text.trim());
  return (
    <li class="own-alias">
      <div class="own-alias-line">
        <input
          {...controlProps(id, { hasHint: false, fault })}
          type="text"
          dir="auto"
          aria-label={name}
          value={alias.text}
          onInput={({ currentTarget: { value } }) => onChange(alias.row, { text: value })}
        />
        <button
          type="button"
          aria-label={`${t('ownRemove')}: ${alias.text.trim() === '' ? name : alias.text.trim()}`}
          onClick={() => onRemove(alias.row)}
        >
          {t('ownRemove')}
        </button>
      </div>
      <Fault id={id} fault={fault} />
      {namesake && <Namesake of={namesake} />}
      <AliasRules
        id={id}
        alias={alias}
        faultOf={(field) => faultOf(alias.row, field)}
        onChange={(change) => onChange(alias.row, change)}
      />
    </li>
  );
}

/** The warning that an alias is a name of another topic as well. */
export function Namesake({ of }: { readonly of: LocalText }) {
  const { t } = useStrings();
  return (
    <p class="own-warning" role="status">
      {t('ownNamesake')} <Local of={of} />
    </p>
  );
}

/** Where the focus goes once the rows have changed. */
type Move = 'last' | number | null;

interface FocusInRows {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Set before rows change: the last row for one that comes, the place of one that goes. */
  readonly moveRef: RefObject<Move>;
}

/** Leads the focus into a new row, and from a removed one to the one that takes its place. */
function useFocusInRows(aliases: readonly AliasDraft[]): FocusInRows {
  const list = useRef<HTMLUListElement>(null);
  const moveRef = useRef<Move>(null);
  useEffect(() => {
    const move = moveRef.current;
    if (move === null) return;
    moveRef.current = null;
    const inputs = [...(list.current?.querySelectorAll<HTMLElement>('.own-alias-line input') ?? [])];
    const add = list.current?.parentElement?.querySelector<HTMLElement>('.own-add');
    (inputs[move === 'last' ? inputs.length - 1 : Math.min(move, inputs.length - 1)] ?? add)?.focus();
  }, [aliases]);
  return { list, moveRef };
}
