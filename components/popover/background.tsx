import { useState } from 'preact/hooks';
import type { TopicId } from '../../core/packs/pack';
import type { NamedSource, SourcedFact, TopicBackground } from '../../core/packs/topic-background';
import { formatPeriod } from '../../core/text/format-period';
import type { Loadable } from '../../core/loadable';
import { useFocusAfter } from '../shared/focus-after';
import { Sources } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';
import { Timeline } from './timeline';

/** Facts shown before the reader asks for more. */
const FIRST_FACTS = 4;

interface BackgroundProps {
  /** Whose background it is. */
  readonly topicId: TopicId;
  readonly background: Loadable<TopicBackground>;
  /** Day of the story on the page, or null where it does not say. */
  readonly storyDate: string | null;
  /** The topic from which the reader has come to this one; null on the topic that was marked. */
  readonly before: TopicBackground['topic'] | null;
  readonly onTopic: (topicId: TopicId) => void;
  readonly onBack: () => void;
}

/** What a topic is: a summary and dated facts, each with its sources, its timeline, and where all this comes from. */
export function Background({ topicId, background, storyDate, before, onTopic, onBack }: BackgroundProps) {
  const { t, language } = useStrings();
  const place = useFocusAfter<HTMLElement>(topicId);
  const known = background.kind === 'ready' ? background.value : null;
  return (
    <section class="part" ref={place} tabIndex={-1}>
      <h3>
        {t('background')}
        {before && known && (
          <>
            {': '}
            <Local of={known.topic.label} />
          </>
        )}
        {known && (
          <>
            {' '}
            <span class="age">
              {t('asOf')} {formatPeriod(ageOf(known), language)}
            </span>
          </>
        )}
      </h3>
      {before && (
        <button type="button" class="back" onClick={onBack}>
          <span class="arrow" aria-hidden="true" /> {t('backTo')} <Local of={before.label} />
        </button>
      )}
      {background.kind === 'loading' && <p class="quiet">{t('lookingUp')}</p>}
      {background.kind === 'failed' && <p role="alert">{t('lookUpFailed')}</p>}
      {known && <Known key={known.topic.id} background={known} storyDate={storyDate} onTopic={onTopic} />}
    </section>
  );
}

/** The latest date of which the background knows anything. */
function ageOf({ summary, facts }: TopicBackground): string {
  return [summary, ...facts].map(({ asOf }) => asOf).reduce((latest, asOf) => (asOf > latest ? asOf : latest));
}

type KnownProps = Pick<BackgroundProps, 'storyDate' | 'onTopic'> & { readonly background: TopicBackground };

function Known({ background: { summary, facts, moments, related, pack }, storyDate, onTopic }: KnownProps) {
  const { t } = useStrings();
  const [all, showAll] = useState(false);
  const list = useFocusAfter<HTMLUListElement>(all);
  return (
    <>
      {summary.text.en !== '' && (
        <p class="summary">
          <Local of={summary.text} />
        </p>
      )}
      <Evidence {...summary} />
      <Timeline moments={moments} storyDate={storyDate} />
      <ul class="facts" ref={list} tabIndex={-1}>
        {facts.slice(0, all ? undefined : FIRST_FACTS).map((fact) => (
          <FactLine key={fact.id} fact={fact} />
        ))}
      </ul>
      {!all && facts.length > FIRST_FACTS && (
        <button type="button" class="more" onClick={() => showAll(true)}>
          {t('allFacts', [String(facts.length)])}
        </button>
      )}
      {related.length > 0 && (
        <nav class="related" aria-label={t('related')}>
          <span class="quiet">{t('related')}</span>
          {related.map(({ id, label }) => (
            <button key={id} type="button" onClick={() => onTopic(id)}>
              <Local of={label} />
            </button>
          ))}
        </nav>
      )}
      {pack ? (
        <p class="origin">
          {t('fromPack')} <Local of={pack.title} /> · {t('revision', [String(pack.revision)])} ·{' '}
          <bdi>{pack.licence}</bdi>
        </p>
      ) : (
        <p class="origin">{t('ownTopicOrigin')}</p>
      )}
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

interface EvidenceProps {
  readonly date?: string | undefined;
  readonly asOf: string;
  readonly sources: readonly NamedSource[];
}

/** When it was, how old the information is, and who says so. */
function Evidence({ date, asOf, sources }: EvidenceProps) {
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
