import type { LookupResult } from '../../core/lookup/lookup-result';
import { useStrings, type StringKey } from '../shared/strings';
import { groupResults, keyOf } from './group-results';
import { FoundThing } from './look-up-option';

/** What can be chosen of the list under the field: an earlier lookup, or something that was found. */
export type LookUpOption =
  { readonly kind: 'recent'; readonly text: string } | { readonly kind: 'found'; readonly result: LookupResult };

interface OptionGroup {
  readonly title: StringKey;
  readonly options: readonly LookUpOption[];
}

const TITLES: Record<LookupResult['kind'], StringKey> = {
  topic: 'lookupTopics',
  outlet: 'lookupOutlets',
  event: 'lookupEvents',
  story: 'lookupStories',
};

/** What was found, as groups of options. */
export function foundGroups(results: readonly LookupResult[]): readonly OptionGroup[] {
  return groupResults(results).map(({ kind, results: found }) => ({
    title: TITLES[kind],
    options: found.map((result) => ({ kind: 'found', result })),
  }));
}

/** The latest lookups, as a group of options. */
export function recentGroups(recent: readonly string[]): readonly OptionGroup[] {
  return recent.length === 0
    ? []
    : [{ title: 'lookupRecent', options: recent.map((text) => ({ kind: 'recent', text })) }];
}

interface LookUpListProps {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  /** The option that Enter takes, counted over all groups; null where there is none. */
  readonly active: number | null;
  readonly onChoose: (option: LookUpOption) => void;
}

/** The id of an option's element, by its place over all groups. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** What can be chosen, by kind; the focus stays in the field. */
export function LookUpList({ id, groups, active, onChoose }: LookUpListProps) {
  const { t } = useStrings();
  const all = groups.flatMap(({ options }) => options);
  return (
    // A press must not take the focus from the field.
    <div id={id} class="found" role="listbox" aria-label={t('lookupResults')} onMouseDown={(e) => e.preventDefault()}>
      {groups.map(({ title, options }) => (
        <div key={title} role="group" aria-labelledby={`${id}-${title}`}>
          <span id={`${id}-${title}`} class="found-kind" role="presentation">
            {t(title)}
          </span>
          {options.map((option) => {
            const place = all.indexOf(option);
            return (
              <div
                key={option.kind === 'recent' ? option.text : keyOf(option.result)}
                id={optionId(id, place)}
                class="found-one"
                role="option"
                aria-selected={place === active}
                onClick={() => onChoose(option)}
              >
                {option.kind === 'recent' ? <bdi>{option.text}</bdi> : <FoundThing result={option.result} />}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
