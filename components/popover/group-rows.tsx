import type { ComparisonRow, Evidence, Group } from '../../core/compare/comparison';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { OutLink, Sources } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';

interface GroupRowsProps {
  readonly group: Group;
  readonly rows: readonly ComparisonRow[];
  readonly shown: OtherVersion;
  readonly here: OtherVersions['here'];
  /** The sources that notes name, by id. */
  readonly sources: OtherVersions['sources'];
}

/** The rows of one group, each with its evidence and where that comes from. */
export function GroupRows({ group, rows, shown, here, sources }: GroupRowsProps) {
  const { t } = useStrings();
  return (
    <section class={`group ${group}`}>
      <h4>{t(group)}</h4>
      {rows.length === 0 && <p class="quiet">{t('nothingHere')}</p>}
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.id} class="row">
            {row.about && (
              <p class="about">
                <Local of={row.about} />
                {row.aspect && <span class="aspect">{t(`aspect_${row.aspect}`)}</span>}
              </p>
            )}
            {row.here && <Said side="here" evidence={row.here} name={here.name} />}
            {row.there && <Said side="there" evidence={row.there} name={shown.outlet.name} url={shown.version.url} />}
            {row.why && (
              <p class="why">
                <Local of={row.why} />
              </p>
            )}
            {row.notes.map((note) => (
              <p key={note.text.en} class="why">
                {t('elsewhere')} <Local of={note.text} />{' '}
                <Sources of={note.sources.flatMap((id) => sources[id] ?? [])} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SaidProps {
  readonly side: 'here' | 'there';
  readonly evidence: Evidence;
  readonly name: string;
  readonly url?: string;
}

function Said({ side, evidence, name, url }: SaidProps) {
  const { t } = useStrings();
  return (
    <div class={`said ${side}`}>
      <p class="said-name">
        <bdi>{name}</bdi>
      </p>
      {evidence.kind === 'sentence' ? (
        <q lang={evidence.language} dir="auto">
          {evidence.text}
        </q>
      ) : (
        <p>
          <Local of={evidence.text} />{' '}
          <span class="paraphrase">
            {evidence.attribution && (
              <>
                {t('saidBy')} <Local of={evidence.attribution} />
                {' · '}
              </>
            )}
            {t('ourSummary')}
            {url && (
              <>
                {' · '}
                <OutLink href={url}>{t('read')}</OutLink>
              </>
            )}
          </span>
        </p>
      )}
    </div>
  );
}
