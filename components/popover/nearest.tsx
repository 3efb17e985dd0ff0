import type { NearestStory } from '../../core/stories/nearest-stories';
import { formatPeriod } from '../../core/text/format-period';
import type { Loadable } from '../../core/loadable';
import { OutLink } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';
import { StoryTitle } from './story-title';

/** What is shown where nobody else is known to tell the story: that in one line, and the nearest stories on the topic. */
export function Nearest({ nearest }: { nearest: Loadable<readonly NearestStory[]> }) {
  const { t, language } = useStrings();
  const stories = nearest.kind === 'ready' ? nearest.value : [];
  return (
    <section class="part">
      <h3>{t('whatDiffers')}</h3>
      <p class="quiet">{t('notKnownElsewhere')}</p>
      {stories.length > 0 && (
        <>
          <h4>{t('nearestStories')}</h4>
          <ul class="rows">
            {stories.map(({ from, outlet, title, url, language: written, publishedOn }, place) => (
              <li key={place} class="row">
                <p class="said-name">
                  <bdi>{outlet.name}</bdi>
                  {outlet.id !== null && (
                    <span class="quiet">
                      {' '}
                      (<Local of={outlet.country} />, <Local of={outlet.funding} />)
                    </span>
                  )}
                </p>
                <p>
                  <StoryTitle from={from} title={title} language={written} />{' '}
                  <OutLink href={url}>
                    <time dateTime={publishedOn}>{formatPeriod(publishedOn, language)}</time>
                  </OutLink>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
