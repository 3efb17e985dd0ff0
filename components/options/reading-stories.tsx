import { useId } from 'preact/hooks';
import type { ReadingPage, ReadStory } from '../../core/reading/reading';
import { formatPeriod } from '../../core/text/format-period';
import { useFocusAfter } from '../shared/focus-after';
import { OutLink } from '../shared/sources';
import { useStrings } from '../shared/strings';
import type { KeptStories, ToForget } from './kept-stories';

export interface ReadingStoriesProps extends Pick<
  KeptStories,
  'query' | 'reading' | 'firstNew' | 'onSearch' | 'onMore' | 'onForget'
> {
  readonly keepsReading: boolean;
}

/** The stories of the own reading, with a search over them. */
export function ReadingStories({ query, reading, onSearch, keepsReading, ...rest }: ReadingStoriesProps) {
  const { t } = useStrings();
  const id = useId();
  const isEmpty = query.trim() === '' && reading.kind === 'ready' && reading.value.total === 0;
  return (
    <>
      {!isEmpty && (
        <p class="data-search">
          <label for={id}>{t('readingSearch')}</label>
          <input
            id={id}
            type="search"
            value={query}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget: { value } }) => onSearch(value)}
          />
        </p>
      )}
      {reading.kind === 'failed' && (
        <p class="note" role="alert">
          {t('readingFailed')}
        </p>
      )}
      <p class="quiet" role="status">
        {reading.kind === 'loading' && t('readingLoading')}
        {isEmpty && t(keepsReading ? 'readingEmpty' : 'readingEmptyOff')}
        {!isEmpty && reading.kind === 'ready' && <Count query={query} page={reading.value} />}
      </p>
      {reading.kind === 'ready' && <Stories page={reading.value} {...rest} />}
    </>
  );
}

function Count({ query, page: { total } }: { readonly query: string; readonly page: ReadingPage }) {
  const { t, language } = useStrings();
  if (total === 0) return <>{t('readingNothingFound')}</>;
  const count = new Intl.NumberFormat(language).format(total);
  return <>{t(query.trim() === '' ? 'readingCount' : 'readingFound', [count])}</>;
}

function Stories({
  page: { stories, hasMore },
  firstNew,
  onMore,
  onForget,
}: Pick<ReadingStoriesProps, 'firstNew' | 'onMore' | 'onForget'> & { readonly page: ReadingPage }) {
  const { t } = useStrings();
  const firstNewPlace = useFocusAfter<HTMLLIElement>(firstNew);
  return (
    <>
      <ul class="kept-stories">
        {stories.map((story) => (
          <li key={story.url} tabIndex={-1} ref={story.url === firstNew ? firstNewPlace : null}>
            <Story story={story} onForget={onForget} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" onClick={onMore}>
          {t('readingMore')}
        </button>
      )}
    </>
  );
}

/** An address was found on a page, so that it may be of any kind. */
const WEB_ADDRESS = /^https?:\/\//iu;

function Story({ story, onForget }: { readonly story: ReadStory; readonly onForget: (what: ToForget) => void }) {
  const { t } = useStrings();
  const { url, host } = story;
  const title = story.title || url;
  const named = (
    <span lang={story.title ? story.language : undefined} dir="auto">
      {title}
    </span>
  );
  return (
    <>
      <p class="kept-title">{WEB_ADDRESS.test(url) ? <OutLink href={url}>{named}</OutLink> : named}</p>
      <p class="quiet kept-facts">
        <Facts story={story} />
      </p>
      <p class="kept-buttons">
        <button
          type="button"
          aria-label={`${t('readingForget')}: ${title}`}
          onClick={() => onForget({ kind: 'story', url })}
        >
          {t('readingForget')}
        </button>
        <button type="button" onClick={() => onForget({ kind: 'site', host })}>
          {t('readingForgetSite', [`\u2068${host}\u2069`])}
        </button>
      </p>
    </>
  );
}

function Facts({ story: { outlet, host, savedAt, publishedOn, language: tag } }: { readonly story: ReadStory }) {
  const { t, language } = useStrings();
  const readOn = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(savedAt);
  const facts = [
    t('readingReadOn', [readOn]),
    publishedOn === null ? null : t('readingPublishedOn', [formatPeriod(publishedOn, language)]),
    languageName(tag, language),
  ];
  return (
    <>
      <bdi>{outlet || host}</bdi>
      {facts.map((fact) => fact !== null && <span key={fact}> · {fact}</span>)}
    </>
  );
}

/** A language's name in another; null where a page's tag is none. */
function languageName(tag: string, language: string): string | null {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
}
