import type { SideBySide } from '../../core/compare/side-by-side';
import type { OtherVersion } from '../../core/stories/other-versions';
import { formatPeriod } from '../../core/text/format-period';
import { MatchReasons } from '../popover/match-reasons';
import { OwnWords } from '../popover/story-title';
import { OutLink } from '../shared/sources';
import { useStrings } from '../shared/strings';

/** Why the two are taken for the same story; nothing where a pack says so, or the reader. */
export function SameStory({ of: { reasons } }: { of: SideBySide }) {
  const { t } = useStrings();
  if (reasons.length === 0) return null;
  return (
    <p class="why">
      {t('sameMatchedBy')} <MatchReasons of={reasons} />
    </p>
  );
}

/** What the other outlet told of the story later. */
export function Later({ of: { outlet, version, followUps } }: { of: OtherVersion }) {
  const { t, language } = useStrings();
  if (followUps.length === 0) return null;
  return (
    <section class="later">
      <h2>{t('sameLater', [outlet.name])}</h2>
      <ul>
        {followUps.map(({ title, url, publishedOn }, place) => (
          <li key={place}>
            <OutLink href={url}>
              <OwnWords language={version.language}>{title}</OwnWords>
            </OutLink>{' '}
            <span class="quiet">
              {publishedOn === null ? (
                t('sameUndated')
              ) : (
                <time dateTime={publishedOn}>{formatPeriod(publishedOn, language)}</time>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
