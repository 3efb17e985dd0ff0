import type { ComponentChildren } from 'preact';
import type { Loadable } from '../../core/loadable';
import type { PackContents } from '../../core/packs/pack-contents';
import { formatPeriod } from '../../core/text/format-period';
import { OutLink } from '../shared/sources';
import { Local, useStrings, type StringKey } from '../shared/strings';
import { languageNames } from './name-lists';
import { Section } from './section';

/** Where the text of a licence is, for those that packs are published under. */
const LICENCE_TEXTS: Readonly<Record<string, { readonly name: string; readonly url: string }>> = {
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** The installed packs, and all that they hold. */
export function PacksSection({ packs }: { readonly packs: Loadable<readonly PackContents[]> }) {
  const { t } = useStrings();
  return (
    <Section
      id="packs"
      title="packsTitle"
      keys={['packsHint', 'packsTopics', 'packsOutlets', 'packsEvents', 'packsSources', 'packsLicence']}
    >
      <p class="quiet">{t('packsHint')}</p>
      {packs.kind === 'loading' && <p class="quiet">{t('packsLoading')}</p>}
      {packs.kind === 'failed' && <p role="alert">{t('packsFailed')}</p>}
      {packs.kind === 'ready' && packs.value.length === 0 && <p class="quiet">{t('packsNone')}</p>}
      {packs.kind === 'ready' && packs.value.map((pack) => <PackCard key={pack.id} pack={pack} />)}
    </Section>
  );
}

function PackCard({ pack }: { readonly pack: PackContents }) {
  const { t, language } = useStrings();
  const number = new Intl.NumberFormat(language);
  const installedAt = new Date(pack.installedAt);
  return (
    <article class="pack" aria-labelledby={`pack-${pack.id}`}>
      <h3 id={`pack-${pack.id}`}>
        <Local of={pack.title} /> {pack.isBundled && <span class="badge">{t('packsBundled')}</span>}
      </h3>
      <dl>
        <Told term="packsRevision">{number.format(pack.revision)}</Told>
        <Told term="packsLicence">
          <Licence of={pack.licence} />
        </Told>
        <Told term="packsLanguages">{languageNames(pack.languages, language)}</Told>
        <Told term="packsInstalled">
          <time dateTime={installedAt.toISOString()}>
            {new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(installedAt)}
          </time>
        </Told>
        <Told term="packsAliases">{number.format(pack.aliases)}</Told>
      </dl>
      <Contents pack={pack} />
    </article>
  );
}

function Told({ term, children }: { readonly term: StringKey; readonly children: ComponentChildren }) {
  const { t } = useStrings();
  return (
    <div>
      <dt>{t(term)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Licence({ of }: { readonly of: string }) {
  const text = LICENCE_TEXTS[of];
  if (!text) return <bdi>{of}</bdi>;
  return (
    <OutLink href={text.url}>
      <bdi>{text.name}</bdi>
    </OutLink>
  );
}

function Contents({ pack: { topics, outlets, events, sources } }: { readonly pack: PackContents }) {
  const { language } = useStrings();
  return (
    <>
      <Part title="packsTopics" items={topics.map(({ id, label }) => [id, <Local of={label} />])} />
      <Part title="packsOutlets" items={outlets.map(({ id, name }) => [id, <bdi>{name}</bdi>])} />
      <Part
        title="packsEvents"
        isWide
        items={events.map(({ id, title, date }) => [
          id,
          <>
            <time dateTime={date} class="quiet">
              {formatPeriod(date, language)}
            </time>{' '}
            <Local of={title} />
          </>,
        ])}
      />
      <Part title="packsSources" isWide items={sourceItems(sources)} />
    </>
  );
}

/** A link to each source; of those with the same name, each with its address. */
function sourceItems(sources: PackContents['sources']): PartProps['items'] {
  const isAlone = (name: string) => sources.filter((source) => source.name === name).length === 1;
  return sources.map(({ name, url }) => [
    url,
    <>
      <OutLink href={url}>
        <bdi>{name}</bdi>
      </OutLink>
      {!isAlone(name) && <bdi class="quiet pack-address">{url.replace(/^https:\/\/(?:www\.)?/u, '')}</bdi>}
    </>,
  ]);
}

interface PartProps {
  readonly title: StringKey;
  /** Whether an item needs more than a few words' room. */
  readonly isWide?: boolean;
  readonly items: readonly (readonly [key: string, shown: ComponentChildren])[];
}

function Part({ title, isWide = false, items }: PartProps) {
  const { t, language } = useStrings();
  if (items.length === 0) return null;
  return (
    <details class="pack-part">
      <summary>
        {t(title)} <span class="pack-count">{new Intl.NumberFormat(language).format(items.length)}</span>
      </summary>
      <ul class={isWide ? 'pack-wide' : 'pack-narrow'}>
        {items.map(([key, shown]) => (
          <li key={key}>{shown}</li>
        ))}
      </ul>
    </details>
  );
}
