import type { OtherVersion } from '../../core/stories/other-versions';
import { formatPeriod } from '../../core/text/format-period';
import { OutLink } from '../shared/sources';
import { useStrings } from '../shared/strings';
import { MatchReasons } from './match-reasons';
import { OwnWords } from './story-title';

/** Of the words behind each reason; the rest stand where the reader asks why. */
const MOST_WORDS = 4;

interface ReadVersionProps {
  readonly shown: OtherVersion;
  /** Whether how it begins is shown, as where nothing of it is compared. */
  readonly showsLead: boolean;
}

/** A version of own reading: how it begins, why it is taken for the same story, and what its outlet told later. */
export function ReadVersion({ shown, showsLead }: ReadVersionProps) {
  const { t } = useStrings();
  const { lead, reasons, version } = shown;
  return (
    <>
      {showsLead && lead !== '' && (
        <div class="said there">
          <p dir="auto">
            <q lang={version.language}>{lead}</q>
          </p>
        </div>
      )}
      {reasons.length > 0 && (
        <p class="why">
          {t('sameMatchedBy')} <MatchReasons of={reasons} mostWords={MOST_WORDS} />
        </p>
      )}
      <FollowUps shown={shown} />
    </>
  );
}

function FollowUps({ shown: { outlet, version, followUps } }: Pick<ReadVersionProps, 'shown'>) {
  const { t, language } = useStrings();
  if (followUps.length === 0) return null;
  return (
    <section class="group">
      <h4>{t('sameLater', [outlet.name])}</h4>
      <ul class="rows">
        {followUps.map(({ title, url, publishedOn }, place) => (
          <li key={place} class="row">
            <p>
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
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
