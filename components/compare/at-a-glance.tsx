import { countGroups, isEmpty, type Aspect, type Comparison, type Group } from '../../core/compare/comparison';
import { differencesAt, glanceAt, type GlanceRow, type GlanceSide } from '../../core/compare/glance';
import type { SideBySide } from '../../core/compare/side-by-side';
import { mostTelling } from '../../core/compare/telling-rows';
import type { ShownOutlet } from '../../core/stories/other-versions';
import { Quote } from '../shared/quote';
import { Local, useStrings, type StringKey } from '../shared/strings';
import { JumpLink } from './jump-link';
import { OutletName, useNames } from './outlet-name';
import { headingOf } from './section-ids';

/** So many rows are read at a glance; the others stand below. */
const MOST_ROWS = 4;
/** Of what only one side tells so many a side: fewer where there is more to see above. */
const MOST_ALONE = 2;

/** What a side is said to do that has no words where the other has some. */
const SILENT: Partial<Record<NonNullable<Aspect>, StringKey>> = {
  figure: 'panelSays_figure',
  date: 'panelSays_date',
  hedging: 'panelSays_hedging',
  saying: 'panelSays_who',
  attribution: 'panelSays_who',
  actor: 'panelSays_who',
};

/** In what two texts differ, in words that say it to somebody who reads nothing else. */
const DIFFERS: Partial<Record<Aspect, StringKey>> = {
  figure: 'panelDiffers_figure',
  date: 'panelDiffers_date',
  hedging: 'panelDiffers_hedging',
  naming: 'panelDiffers_naming',
  saying: 'panelDiffers_saying',
  actor: 'panelDiffers_actor',
};

interface AtAGlanceProps {
  readonly of: SideBySide;
  readonly comparison: Comparison;
}

/** What the two disagree on, words against words, and some of what each alone tells. */
export function AtAGlance({ of, comparison }: AtAGlanceProps) {
  const { t } = useStrings();
  const rows = comparison.differently;
  const differs = rows.length > 0;
  return (
    <section class="glance" aria-labelledby={headingOf('glance')}>
      <h2 id={headingOf('glance')} tabIndex={-1}>
        {t(differs ? 'panelGlance' : 'panelGlanceNone')}
      </h2>
      {!differs && <p class="glance-none">{t(isEmpty(comparison) ? 'panelNothingCertain' : 'panelNothingDiffers')}</p>}
      {rows.length > 0 && (
        <ul>
          {differencesAt(rows, MOST_ROWS).map((row) => (
            <GlanceLine key={row.id} row={row} here={of.here.outlet} there={of.there.outlet} />
          ))}
        </ul>
      )}
      {rows.length > MOST_ROWS && (
        <p class="glance-all">
          <JumpLink to={headingOf('differently')}>{t('panelAllBelow', [String(rows.length)])}</JumpLink>
        </p>
      )}
      <Alone of={of} comparison={comparison} most={rows.length < MOST_ROWS - 1 ? MOST_ALONE : 1} />
      {!isEmpty(comparison) && <Tally of={of} comparison={comparison} />}
    </section>
  );
}

/** What only one of the two tells, both sides alike. */
function Alone({ of, comparison, most }: AtAGlanceProps & { most: number }) {
  const { t } = useStrings();
  const [hereName, thereName] = useNames(of);
  const sides = [
    { side: 'here', group: 'onlyHere', name: hereName },
    { side: 'there', group: 'onlyThere', name: thereName },
  ] as const;
  if (sides.every(({ group }) => comparison[group].length === 0)) return null;
  return (
    <div class="pair long glance-only">
      {sides.map(({ side, group, name }) => (
        <div key={side} class={`said ${side}`}>
          <h3 class="said-name">{t('panelOnlyIn', [name])}</h3>
          {comparison[group].length === 0 && <p class="quiet">{t('panelNothingAlone')}</p>}
          {mostTelling(comparison[group], most).map((row) => (
            <AloneLine key={row.id} of={glanceAt(row)[side]} />
          ))}
          {comparison[group].length > most && (
            <p class="glance-all">
              <JumpLink to={headingOf(group)}>{t('panelAllBelow', [String(comparison[group].length)])}</JumpLink>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function AloneLine({ of }: { of: GlanceSide | null }) {
  return of && <GlanceWords of={of} aspect={null} />;
}

/** The order of the columns: what stands at the start is named first. */
const TALLIED = ['differently', 'onlyHere', 'onlyThere', 'both'] as const satisfies readonly Group[];

/** How many rows each group has, in a sentence that leads to them. */
function Tally({ of, comparison }: AtAGlanceProps) {
  const { t, language } = useStrings();
  const counts = countGroups(comparison);
  const [here, there] = useNames(of);
  const alone = { onlyHere: here, onlyThere: there, both: '', differently: '' };
  const parts = TALLIED.map((group) => t(`panelTally_${group}`, [String(counts[group]), alone[group]]));
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' }).formatToParts(parts);
  const groups = TALLIED.values();
  return (
    <p class="tally">
      {t('panelTally')}{' '}
      {list.map(({ type, value }, place) => {
        if (type === 'literal') return value;
        const group = groups.next().value;
        const isThere = group && counts[group] > 0;
        return <span key={place}>{isThere ? <JumpLink to={headingOf(group)}>{value}</JumpLink> : value}</span>;
      })}
    </p>
  );
}

interface GlanceLineProps {
  readonly row: GlanceRow;
  readonly here: ShownOutlet;
  readonly there: ShownOutlet;
}

function GlanceLine({ row, here, there }: GlanceLineProps) {
  const { t } = useStrings();
  const { about, aspect } = row;
  const kind = aspect && ((!about && DIFFERS[aspect]) || (`aspect_${aspect}` as const));
  return (
    <li class="glance-row">
      {(about || kind) && (
        <p class="glance-about">
          {kind && <span class="glance-aspect">{t(kind)}</span>} {about && <Local of={about} />}
        </p>
      )}
      <div class={classOf(row)}>
        {row.here && <GlanceSaid side="here" of={row.here} outlet={here} aspect={aspect} />}
        {row.there && <GlanceSaid side="there" of={row.there} outlet={there} aspect={aspect} />}
      </div>
    </li>
  );
}

/** Words stand beside each other however narrow it is; sentences need more room. */
function classOf({ here, there }: GlanceRow): string {
  if (!here || !there) return 'alone';
  return here.kind === 'words' && there.kind === 'words' ? 'pair' : 'pair long';
}

interface GlanceSaidProps {
  readonly side: 'here' | 'there';
  readonly of: GlanceSide;
  readonly outlet: ShownOutlet;
  readonly aspect: GlanceRow['aspect'];
}

function GlanceSaid({ side, of, outlet, aspect }: GlanceSaidProps) {
  const { t } = useStrings();
  return (
    <div class={`said ${side}`}>
      <p class="said-name">
        <span class="unseen">{t(side === 'here' ? 'panelHere' : 'panelThere')}, </span>
        <OutletName of={outlet} />
        <span class="unseen">: </span>
      </p>
      <GlanceWords of={of} aspect={aspect} />
    </div>
  );
}

function GlanceWords({ of, aspect }: Pick<GlanceSaidProps, 'of' | 'aspect'>) {
  const { t } = useStrings();
  switch (of.kind) {
    case 'summary':
      return (
        <p class="glance-summary">
          <Local of={of.text} />
        </p>
      );
    case 'sentence':
      return (
        <p class="glance-summary" dir="auto">
          <Quote of={of.quote} language={of.language} />
        </p>
      );
    case 'words':
      return (
        <>
          {of.words.length > 0 ? (
            <p class="glance-words" dir="auto">
              <span lang={of.language}>{of.words.join('\u00a0/ ')}</span>
            </p>
          ) : (
            <p class="glance-silent">{t((aspect && SILENT[aspect]) ?? 'panelSays_other')}</p>
          )}
          {of.around && of.around.text !== '' && (
            <p class="glance-around" dir="auto">
              <Quote of={of.around} language={of.language} />
            </p>
          )}
        </>
      );
  }
}
