import type { LookedUpOutlet } from '../../core/lookup/looked-up';
import { useStrings } from '../shared/strings';
import { LabelDetails, LabelLine } from './outlet-label';
import { StoryLine } from './story-line';

/** An outlet: its label and who says so, its sites, and its stories. */
export function OutletView({ outlet: { label, hosts, stories }, today }: { outlet: LookedUpOutlet; today: string }) {
  const { t } = useStrings();
  return (
    <>
      <h2 class="thing-title">
        <bdi>{label.name}</bdi>
      </h2>
      <p>
        <LabelLine outlet={label} />
      </p>
      <div class="label">
        <LabelDetails outlet={label} />
        <p>
          {t('popupSites')}:{' '}
          {hosts.map((host, place) => (
            <span key={host}>
              {place > 0 && ' · '}
              <bdi>{host}</bdi>
            </span>
          ))}
        </p>
      </div>
      <h3>{t('lookupStories')}</h3>
      {stories.length === 0 && <p class="quiet">{t('popupNoStories')}</p>}
      <ul class="stories">
        {stories.map((story) => (
          <li key={story.url}>
            <StoryLine story={story} today={today} />
          </li>
        ))}
      </ul>
    </>
  );
}
