import type { ComparedTexts, SideBySide } from '../../core/compare/side-by-side';
import { useStrings } from '../shared/strings';
import { OutletName } from './outlet-name';
import { headingOf } from './section-ids';

interface UnplacedProps {
  readonly of: SideBySide;
  readonly compared: ComparedTexts;
}

/** What could not be compared: sentences of which nothing certain can be said, and the end of a long text. */
export function Unplaced({ of, compared: { notCompared, isCut } }: UnplacedProps) {
  const { t, language } = useStrings();
  const { here, there } = notCompared;
  const isAny = here.length + there.length > 0;
  if (!isAny && !isCut) return null;
  const write = (count: number) => new Intl.NumberFormat(language).format(count);
  return (
    <section class="unplaced" aria-labelledby={headingOf('unplaced')}>
      <h2 id={headingOf('unplaced')} tabIndex={-1}>
        {t('panelUnplaced')}
      </h2>
      {isCut && <p>{t('panelCut')}</p>}
      {isAny && <p>{t('panelUnplacedHint', [write(here.length), write(there.length)])}</p>}
      {isAny && (
        <details>
          <summary>{t('panelUnplacedShow')}</summary>
          <div class="pair">
            <Sentences side="here" of={of.here} sentences={here} />
            <Sentences side="there" of={of.there} sentences={there} />
          </div>
        </details>
      )}
    </section>
  );
}

interface SentencesProps {
  readonly side: 'here' | 'there';
  readonly of: SideBySide['here'];
  readonly sentences: readonly string[];
}

function Sentences({ side, of: { outlet, language }, sentences }: SentencesProps) {
  const { t } = useStrings();
  if (sentences.length === 0) return <div />;
  return (
    <div class={`said ${side}`}>
      <p class="said-name">
        <span class="unseen">{t(side === 'here' ? 'panelHere' : 'panelThere')}, </span>
        <OutletName of={outlet} />
      </p>
      <ul>
        {sentences.map((sentence, place) => (
          <li key={place} dir="auto">
            <q lang={language}>{sentence}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
