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
  /** The reader wants to see a sentence of the page where it stands; absent where the page is not there. */
  readonly onSentence?: (sentence: string) => void;
  /** Whether what other sources say stands open; else it is one press away. */
  readonly showsNotes?: boolean;
  /** The heading's level where it is drawn. */
  readonly heading?: 'h2' | 'h4';
}

/** The rows of one group, each with its evidence and where that comes from. */
export function GroupRows({
  group,
  rows,
  shown,
  here,
  sources,
  onSentence,
  showsNotes = false,
  heading: Heading = 'h4',
}: GroupRowsProps) {
  const { t } = useStrings();
  return (
    <section class={`group ${group}`}>
      <Heading>{t(group)}</Heading>
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
            {row.here && <Said side="here" evidence={row.here} name={here.name} onSentence={onSentence} />}
            {row.there && <Said side="there" evidence={row.there} name={shown.outlet.name} url={shown.version.url} />}
            {row.why && (
              <p class="why">
                <Local of={row.why} />
              </p>
            )}
            {row.notes.length > 0 && <Notes of={row.notes} sources={sources} isOpen={showsNotes} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NotesProps {
  readonly of: ComparisonRow['notes'];
  readonly sources: OtherVersions['sources'];
  readonly isOpen: boolean;
}

/** What other sources say on a row, each note with its sources. */
function Notes({ of: notes, sources, isOpen }: NotesProps) {
  const { t } = useStrings();
  return (
    <details class="why" open={isOpen}>
      <summary>{t('elsewhere')}</summary>
      {notes.map((note) => (
        <p key={note.text.en}>
          <Local of={note.text} /> <Sources of={note.sources.flatMap((id) => sources[id] ?? [])} />
        </p>
      ))}
    </details>
  );
}

interface SaidProps {
  readonly side: 'here' | 'there';
  readonly evidence: Evidence;
  readonly name: string;
  readonly url?: string;
  readonly onSentence?: GroupRowsProps['onSentence'] | undefined;
}

function Said({ side, evidence, name, url, onSentence }: SaidProps) {
  const { t } = useStrings();
  return (
    <div class={`said ${side}`}>
      <p class="said-name">
        <bdi>{name}</bdi>
      </p>
      {evidence.kind === 'sentence' ? (
        <p dir="auto">
          <q lang={evidence.language}>{evidence.text}</q>{' '}
          {onSentence && (
            <button type="button" class="to-sentence" onClick={() => onSentence(evidence.text)}>
              {t('showOnPage')}
            </button>
          )}
        </p>
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
