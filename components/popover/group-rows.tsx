import type { ComparisonRow, Evidence, Group } from '../../core/compare/comparison';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { addressAt } from '../../core/compare/text-fragment';
import { Quote } from '../shared/quote';
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
}

/** The rows of one group, each with its evidence and where that comes from. */
export function GroupRows({ group, rows, shown, here, sources, onSentence }: GroupRowsProps) {
  const { t } = useStrings();
  return (
    <section class={`group ${group}`}>
      <h4>{t(group)}</h4>
      {rows.length === 0 && <p class="quiet">{t('nothingHere')}</p>}
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.id} class="row">
            <About row={row} />
            {row.here && <Said side="here" evidence={row.here} name={here.name} onSentence={onSentence} />}
            {row.there && <Said side="there" evidence={row.there} name={shown.outlet.name} url={shown.version.url} />}
            {row.why && (
              <p class="why">
                <Local of={row.why} />
              </p>
            )}
            {row.notes.length > 0 && <Notes of={row.notes} sources={sources} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a row is about, or else the words that stand against each other, and in what the two differ. */
function About({ row: { about, apart, aspects } }: { row: ComparisonRow }) {
  const { t } = useStrings();
  const [first] = apart;
  if (!about && !first) return null;
  return (
    <p class="about">
      <span>
        {about ? <Local of={about} /> : <bdi>{first?.here.join(' … ') || '—'}</bdi>}
        {!about && ' ⇄ '}
        {!about && <bdi>{first?.there.join(' … ') || '—'}</bdi>}
      </span>
      <span class="aspects">
        {aspects.map((aspect) => (
          <span key={aspect} class="aspect">
            {t(`aspect_${aspect}`)}
          </span>
        ))}
      </span>
    </p>
  );
}

interface NotesProps {
  readonly of: ComparisonRow['notes'];
  readonly sources: OtherVersions['sources'];
}

/** What other sources say on a row, each note with its sources. */
export function Notes({ of: notes, sources }: NotesProps) {
  const { t } = useStrings();
  return (
    <details class="why">
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
        evidence.quotes.map((quote) => (
          <p key={quote.text} dir="auto">
            <Quote of={quote} language={evidence.language} />{' '}
            {onSentence && (
              <button type="button" class="to-sentence" onClick={() => onSentence(quote.text)}>
                {t('showOnPage')}
              </button>
            )}
            {url && <OutLink href={addressAt(url, quote.text)}>{t('read')}</OutLink>}
          </p>
        ))
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
