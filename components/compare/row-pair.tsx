import { useId } from 'preact/hooks';
import { addressAt } from '../../core/compare/text-fragment';
import type { ComparisonRow, Evidence, Group, Quoted } from '../../core/compare/comparison';
import type { ShownSide, SideBySide } from '../../core/compare/side-by-side';
import type { Reason } from '../../core/compare/text-comparison';
import { Notes } from '../popover/group-rows';
import { Quote } from '../shared/quote';
import { OutLink } from '../shared/sources';
import { Local, useStrings, type StringKey } from '../shared/strings';
import { OutletName } from './outlet-name';
import { rowOf } from './section-ids';

const REASONS: Record<Reason, StringKey> = {
  'same-words': 'panelReason_same_words',
  'same-names': 'panelReason_same_names',
  'same-numbers': 'panelReason_same_numbers',
  'same-quote': 'panelReason_same_quote',
  'rare-words': 'panelReason_rare_words',
  'alike-words': 'panelReason_alike_words',
  'same-place': 'panelReason_same_place',
  'nothing-alike': 'panelReason_nothing_alike',
};

export interface RowPairProps {
  readonly group: Group;
  readonly row: ComparisonRow;
  readonly of: SideBySide;
  /** The reader wants to see a sentence of the page; absent where the page is not there. */
  readonly onSentence?: ((sentence: string, scrolls: boolean) => void) | undefined;
}

/** One line of the comparison: what each side says, the one against the other, and what it rests on. */
export function RowPair({ group, row, of, onSentence }: RowPairProps) {
  const { t } = useStrings();
  const { about, aspects, here, there, why, notes, reasons } = row;
  return (
    <li class="row" id={rowOf(row.id)} tabIndex={-1}>
      <p class={about || aspects.length > 0 ? 'row-about' : 'unseen'}>
        <span class="unseen">
          {t(group)}
          {aspects.length > 0 ? ', ' : ': '}
        </span>
        {aspects.map((aspect) => (
          <span key={aspect} class="glance-aspect">
            {t(`aspect_${aspect}`)}{' '}
          </span>
        ))}
        {about && <Local of={about} />}
      </p>
      <div class={here && there ? 'pair' : 'alone'}>
        {here && (
          <Said side="here" evidence={here} article={of.here} onSentence={onSentence} isNamed={there !== null} />
        )}
        {there && <Said side="there" evidence={there} article={of.there} isNamed={here !== null} />}
      </div>
      {why && (
        <p class="why">
          <Local of={why} />
        </p>
      )}
      {(reasons.length > 0 || notes.length > 0) && (
        <div class="row-foot">
          {reasons.length > 0 && (
            <details class="why">
              <summary>{t('panelWhy')}</summary>
              <p>{reasons.map((reason) => t(REASONS[reason])).join(' · ')}</p>
            </details>
          )}
          {notes.length > 0 && <Notes of={notes} sources={of.sources} />}
        </div>
      )}
    </li>
  );
}

interface SaidProps extends Pick<RowPairProps, 'onSentence'> {
  readonly side: 'here' | 'there';
  readonly evidence: Evidence;
  readonly article: ShownSide;
  /** Whether its outlet's name is to be seen; where a row has one side its group says whose it is. */
  readonly isNamed: boolean;
}

function Said({ side, evidence, article: { outlet, url }, isNamed, onSentence }: SaidProps) {
  const { t } = useStrings();
  return (
    <div class={`said ${side}`}>
      <p class={isNamed ? 'said-name' : 'unseen'}>
        <span class="unseen">{t(side === 'here' ? 'panelHere' : 'panelThere')}, </span>
        <OutletName of={outlet} />
        <span class="unseen">: </span>
      </p>
      {evidence.kind === 'sentence' ? (
        evidence.quotes.map((quote, place) => (
          <SaidSentence
            key={place}
            quote={quote}
            language={evidence.language}
            url={side === 'there' ? url : null}
            onSentence={onSentence}
          />
        ))
      ) : (
        <Paraphrase of={evidence} url={side === 'there' ? url : null} />
      )}
    </div>
  );
}

interface SaidSentenceProps extends Pick<RowPairProps, 'onSentence'> {
  readonly quote: Quoted;
  readonly language: string;
  /** Where it stands; null where there is no way to it. */
  readonly url: string | null;
}

/** A sentence as its outlet wrote it, and the ways to where it stands. */
function SaidSentence({ quote, language, url, onSentence }: SaidSentenceProps) {
  const { t } = useStrings();
  const id = useId();
  return (
    <>
      <p id={id} dir="auto">
        <Quote of={quote} language={language} />
      </p>
      {(onSentence ?? url) && (
        <p class="ways">
          {onSentence && (
            <>
              <button type="button" aria-describedby={id} onClick={() => onSentence(quote.text, false)}>
                {t('panelShow')}
              </button>
              <button type="button" aria-describedby={id} onClick={() => onSentence(quote.text, true)}>
                {t('panelGoTo')}
              </button>
            </>
          )}
          {url !== null && <OutLink href={addressAt(url, quote.text)}>{t('panelOpenAt')}</OutLink>}
        </p>
      )}
    </>
  );
}

interface ParaphraseProps {
  readonly of: Extract<Evidence, { kind: 'paraphrase' }>;
  readonly url: string | null;
}

function Paraphrase({ of: { text, attribution }, url }: ParaphraseProps) {
  const { t } = useStrings();
  return (
    <>
      <p>
        <Local of={text} />
      </p>
      <p class="ways paraphrase">
        <span>
          {attribution && (
            <>
              {t('saidBy')} <Local of={attribution} />
              {' · '}
            </>
          )}
          {t('ourSummary')}
        </span>
        {url !== null && <OutLink href={url}>{t('read')}</OutLink>}
      </p>
    </>
  );
}
