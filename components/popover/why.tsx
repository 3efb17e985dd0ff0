import type { TopicAlias } from '../../core/mentions/compile-names';
import type { TopicBackground } from '../../core/packs/topic-background';
import type { OtherVersions } from '../../core/stories/other-versions';
import { languageName } from '../popup/story-words';
import { Local, useStrings, type StringKey } from '../shared/strings';
import { MatchReasons } from './match-reasons';

export interface WhyProps {
  /** The words on the page that were marked. */
  readonly mention: string;
  readonly alias: TopicAlias;
  /** The page's primary language; "" where it declares none. */
  readonly pageLanguage: string;
  readonly background: TopicBackground | null;
  readonly known: OtherVersions | null;
}

/** Why the reader sees this: which words, by which rule and pack, how the event was known, and who tells it. */
export function Why({ mention, alias, pageLanguage, background, known }: WhyProps) {
  const { t, language } = useStrings();
  const matched = known?.versions.filter(({ reasons }) => reasons.length > 0) ?? [];
  return (
    <dl class="foot-part why-list">
      <dt>{t('whyWords')}</dt>
      <dd>
        <q dir="auto">{mention}</q> {t('whyAlias')} <q dir="auto">{alias.text}</q>
      </dd>
      <dt>{t('whyRule')}</dt>
      <dd>{t(ruleOf(alias))}</dd>
      <dt>{t('whyLanguage')}</dt>
      <dd>{languageName(pageLanguage, language) || t('whyNoLanguage')}</dd>
      {background?.pack && (
        <>
          <dt>{t('whyPack')}</dt>
          <dd>
            <Local of={background.pack.title} />, {t('revision', [String(background.pack.revision)])}
          </dd>
        </>
      )}
      {known?.event && (
        <>
          <dt>{t('whyEvent')}</dt>
          <dd>
            <Local of={known.event.title} />.{' '}
            {known.sentence === null ? (
              t('whyAddress')
            ) : (
              <>
                {t('whySentence')} <q dir="auto">{known.sentence}</q>
              </>
            )}
          </dd>
        </>
      )}
      {matched.length > 0 && (
        <>
          <dt>{t('sameWhy')}</dt>
          {matched.map(({ outlet, reasons }, place) => (
            <dd key={place}>
              <bdi>{outlet.name}</bdi> · <MatchReasons of={reasons} />
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}

function ruleOf({ weak, company }: TopicAlias): StringKey {
  if (company) return 'whyCompany';
  if (weak === 'near') return 'whyNear';
  return weak ? 'whyWeak' : 'whyStrong';
}
