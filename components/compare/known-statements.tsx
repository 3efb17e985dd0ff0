import { useId } from 'preact/hooks';
import type { KnownStatement } from '../../core/compare/side-by-side';
import { Local, useStrings } from '../shared/strings';

interface KnownStatementsProps {
  readonly statements: readonly KnownStatement[];
  readonly hereName: string;
  /** Of this page's text; "" where unknown. */
  readonly hereLanguage: string;
  /** The reader wants to see a sentence of the page where it stands; absent where the page is not there. */
  readonly onSentence?: (sentence: string) => void;
  /** The heading's level where it is drawn. */
  readonly heading?: 'h2' | 'h3';
}

/** What packs know of the event: first what this page leaves out, then what is not certain; what it tells is one press away. */
export function KnownStatements({ statements, heading: Heading = 'h2', ...of }: KnownStatementsProps) {
  const { t, language } = useStrings();
  const id = useId();
  if (statements.length === 0) return null;
  const Sub = Heading === 'h2' ? 'h3' : 'h4';
  const number = new Intl.NumberFormat(language);
  const [leftOut = [], unsure = [], told = []] = (['left-out', 'unsure', 'told'] as const).map((state) =>
    statements.filter(({ here }) => here === state),
  );
  const head = (key: 'lensLeftOut' | 'lensUnsure' | 'lensTold', { length }: typeof statements) => (
    <>
      {t(key)} <span class="count-number">{number.format(length)}</span>
    </>
  );
  return (
    <section class="lens lens-known" aria-labelledby={id}>
      <Heading id={id}>{t('lensKnown')}</Heading>
      <p class="lens-hint">{t('lensKnownHint')}</p>
      {leftOut.length > 0 && <Sub class="lens-sub">{head('lensLeftOut', leftOut)}</Sub>}
      {leftOut.length > 0 ? (
        <List statements={leftOut} {...of} />
      ) : (
        unsure.length === 0 && <p>{t('lensNothingLeftOut')}</p>
      )}
      {unsure.length > 0 && <Sub class="lens-sub">{head('lensUnsure', unsure)}</Sub>}
      {unsure.length > 0 && <List statements={unsure} {...of} />}
      {told.length > 0 && (
        <details class="lens-fold">
          <summary>{head('lensTold', told)}</summary>
          <List statements={told} {...of} />
        </details>
      )}
    </section>
  );
}

function List({ statements, ...of }: Omit<KnownStatementsProps, 'heading'>) {
  return (
    <ul class="lens-statements">
      {statements.map((statement) => (
        <Statement key={statement.id} of={statement} {...of} />
      ))}
    </ul>
  );
}

interface StatementProps extends Omit<KnownStatementsProps, 'heading' | 'statements'> {
  readonly of: KnownStatement;
}

function Statement({ of: { text, outlets, here, sentence }, hereName, hereLanguage, onSentence }: StatementProps) {
  const { t } = useStrings();
  const textId = useId();
  return (
    <li class={`lens-statement ${here}`}>
      <p id={textId}>
        <Local of={text} />
      </p>
      <p class="paraphrase">
        {t('ourSummary')}
        {outlets.length > 0 && ` · ${t('lensReportedBy')} `}
        {outlets.map((outlet, place) => (
          <>
            {place > 0 && ' · '}
            <bdi>{outlet}</bdi>
          </>
        ))}
      </p>
      {sentence !== '' && (
        <div class="said here">
          <p class="said-name">
            <bdi>{hereName}</bdi>
          </p>
          <p dir="auto">
            <q {...(hereLanguage !== '' && { lang: hereLanguage })}>{sentence}</q>{' '}
            {onSentence && (
              <button type="button" class="to-sentence" aria-describedby={textId} onClick={() => onSentence(sentence)}>
                {t('showOnPage')}
              </button>
            )}
          </p>
        </div>
      )}
    </li>
  );
}
