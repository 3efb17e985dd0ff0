import type { TopicAlias } from '../../core/mentions/compile-matcher';
import type { TopicBackground } from '../../core/packs/topic-background';
import type { OtherVersions } from '../../core/stories/other-versions';
import { Local, useStrings, type StringKey } from '../shared/strings';

export interface WhyProps {
  /** The words on the page that were marked. */
  readonly mention: string;
  readonly alias: TopicAlias;
  /** The page's primary language; "" where it declares none. */
  readonly pageLanguage: string;
  readonly background: TopicBackground | null;
  readonly known: OtherVersions | null;
}

/** Why the reader sees this: which words, by which rule, from which pack, and how the event was recognised. */
export function Why({ mention, alias, pageLanguage, background, known }: WhyProps) {
  const { t, language } = useStrings();
  const named = pageLanguage && new Intl.DisplayNames([language], { type: 'language' }).of(pageLanguage);
  return (
    <dl class="foot-part why-list">
      <dt>{t('whyWords')}</dt>
      <dd>
        <q dir="auto">{mention}</q> {t('whyAlias')} <q dir="auto">{alias.text}</q>
      </dd>
      <dt>{t('whyRule')}</dt>
      <dd>{t(ruleOf(alias))}</dd>
      <dt>{t('whyLanguage')}</dt>
      <dd>{named || t('whyNoLanguage')}</dd>
      {background?.pack && (
        <>
          <dt>{t('whyPack')}</dt>
          <dd>
            <Local of={background.pack.title} />, {t('revision', [String(background.pack.revision)])}
          </dd>
        </>
      )}
      {known && (
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
    </dl>
  );
}

function ruleOf({ weak, company }: TopicAlias): StringKey {
  if (company) return 'whyCompany';
  return weak ? 'whyWeak' : 'whyStrong';
}
