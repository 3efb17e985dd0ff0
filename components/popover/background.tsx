import type { NamedSource, SourcedFact, TopicBackground } from '../../core/packs/topic-background';
import { formatPeriod } from '../../core/text/format-period';
import type { Loadable } from '../shared/loadable';
import { Sources } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';

/** What the topic is: a summary and dated facts, each with its sources, and where all this comes from. */
export function Background({ background }: { background: Loadable<TopicBackground> }) {
  const { t } = useStrings();
  return (
    <section class="part">
      <h3>{t('background')}</h3>
      {background.kind === 'loading' && <p class="quiet">{t('lookingUp')}</p>}
      {background.kind === 'failed' && <p role="alert">{t('lookUpFailed')}</p>}
      {background.kind === 'ready' && <Known background={background.value} />}
    </section>
  );
}

function Known({ background: { summary, facts, related, pack } }: { background: TopicBackground }) {
  const { t } = useStrings();
  return (
    <>
      <p class="summary">
        <Local of={summary.text} />
      </p>
      <Evidence {...summary} />
      <ul class="facts">
        {facts.map((fact) => (
          <FactLine key={fact.id} fact={fact} />
        ))}
      </ul>
      {related.length > 0 && (
        <p class="quiet">
          {t('related')}{' '}
          {related.map(({ id, label }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <Local of={label} />
            </span>
          ))}
        </p>
      )}
      <p class="origin">
        {t('fromPack')} <Local of={pack.title} /> · {t('revision', [String(pack.revision)])} · <bdi>{pack.licence}</bdi>
      </p>
    </>
  );
}

function FactLine({ fact }: { fact: SourcedFact }) {
  const { t } = useStrings();
  return (
    <li>
      <Local of={fact.text} />
      {fact.versions.length > 0 && (
        <ul class="fact-versions" aria-label={t('sourcesDiffer')}>
          {fact.versions.map(({ text, sources }) => (
            <li key={text.en}>
              <Local of={text} /> <Sources of={sources} />
            </li>
          ))}
        </ul>
      )}
      <Evidence {...fact} />
    </li>
  );
}

/** When it was, how old the information is, and who says so. */
function Evidence({
  date,
  asOf,
  sources,
}: {
  date?: string | undefined;
  asOf: string;
  sources: readonly NamedSource[];
}) {
  const { t, language } = useStrings();
  return (
    <p class="evidence">
      {date !== undefined && (
        <>
          <time dateTime={date}>{formatPeriod(date, language)}</time>
          {' · '}
        </>
      )}
      {t('asOf')} <time dateTime={asOf}>{formatPeriod(asOf, language)}</time>
      {' · '}
      <Sources of={sources} />
    </p>
  );
}
