import { pickText } from '../../core/packs/pick-text';
import type { OutletLabel } from '../../core/packs/topic-background';
import type { OtherVersion, OtherVersions, ShownOutlet } from '../../core/stories/other-versions';
import { OutLink, Sources } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';
import { SharedCopy } from './shared-copy';
import { StoryFacts } from './story-facts';
import { StoryTitle } from './story-title';

interface VersionsHeaderProps {
  readonly known: OtherVersions;
  readonly shown: OtherVersion;
}

/** The two outlets face to face, each with its label in the same words, the way to the other, and copy they share. */
export function VersionsHeader({ known, shown }: VersionsHeaderProps) {
  const { t } = useStrings();
  return (
    <>
      <div class="sides">
        <div class="side here">
          <p class="side-word">{t('thisPage')}</p>
          <p class="outlet">
            <bdi>{known.here.name}</bdi>
          </p>
          <Label outlet={known.here} />
        </div>
        <div class="side there">
          <p class="side-word">{t('otherVersion')}</p>
          <p class="outlet">
            <bdi>{shown.outlet.name}</bdi>
          </p>
          <Label outlet={shown.outlet} />
        </div>
      </div>
      {shown.from === 'pack' ? <PackLine shown={shown} /> : <ReadLine shown={shown} />}
      {shown.sharedCopy && (
        <p class="shared-copy">
          <SharedCopy of={shown.sharedCopy} />
        </p>
      )}
    </>
  );
}

/** What the other version says in a line of ours, its language and date, and the way there. */
function PackLine({ shown: { version } }: Pick<VersionsHeaderProps, 'shown'>) {
  return (
    <p class="version">
      <span class="title">
        <Local of={version.title} />
      </span>{' '}
      <OutLink href={version.url}>
        <StoryFacts {...version} separator=", " />
      </OutLink>
    </p>
  );
}

/** A story of own reading by its own title, which leads to it, its language and date, and where it is known from. */
function ReadLine({ shown: { version } }: Pick<VersionsHeaderProps, 'shown'>) {
  const { t } = useStrings();
  return (
    <p class="version">
      <span class="own-title">
        <OutLink href={version.url}>
          <StoryTitle from="reading" {...version} />
        </OutLink>
      </span>{' '}
      <StoryFacts {...version} more={t('sameFromReading')} separator=" · " />
    </p>
  );
}

/** An outlet's country and funding, with who says so on demand. */
export function Label({ outlet }: { outlet: ShownOutlet }) {
  const { t } = useStrings();
  return outlet.id === null ? <p class="label">{t('outletUnknown')}</p> : <KnownLabel outlet={outlet} />;
}

function KnownLabel({ outlet }: { outlet: OutletLabel }) {
  const { t, language } = useStrings();
  return (
    <details class="label">
      <summary>
        <Local of={outlet.country} /> · <Local of={outlet.funding} />
      </summary>
      {outlet.owner && <p>{t('owner', [pickText(outlet.owner, language).text])}</p>}
      <Sources of={outlet.sources} />
    </details>
  );
}
