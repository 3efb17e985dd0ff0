import { GROUPS, type Comparison, type Group } from '../../core/compare/comparison';
import type { SideBySide } from '../../core/compare/side-by-side';
import { useStrings } from '../shared/strings';
import { useNames } from './outlet-name';
import { RowPair, type RowPairProps } from './row-pair';
import { headingOf } from './section-ids';

interface GroupsProps extends Pick<RowPairProps, 'onSentence'> {
  readonly of: SideBySide;
  readonly comparison: Comparison;
}

/** Every row of every group, in the order in which a reader gets most from them. */
export function Groups({ of, comparison, onSentence }: GroupsProps) {
  return (
    <div class="groups">
      {GROUPS.filter((group) => comparison[group].length > 0).map((group) => (
        <GroupPart key={group} group={group} rows={comparison[group]} of={of} onSentence={onSentence} />
      ))}
    </div>
  );
}

interface GroupPartProps extends Pick<RowPairProps, 'group' | 'of' | 'onSentence'> {
  readonly rows: Comparison[Group];
}

function GroupPart({ group, rows, of, onSentence }: GroupPartProps) {
  const { t, language } = useStrings();
  const [here, there] = useNames(of);
  const title = {
    onlyHere: t('panelOnlyIn', [here]),
    onlyThere: t('panelOnlyIn', [there]),
    differently: t('differently'),
    both: t('both'),
  };
  return (
    <details class={`group ${group}`} open>
      <summary>
        <h2 id={headingOf(group)} tabIndex={-1}>
          {title[group]} <span class="group-count">{new Intl.NumberFormat(language).format(rows.length)}</span>
        </h2>
      </summary>
      <ul class="rows">
        {rows.map((row) => (
          <RowPair key={row.id} group={group} row={row} of={of} onSentence={onSentence} />
        ))}
      </ul>
    </details>
  );
}
