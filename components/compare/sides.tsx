import type { ShownSide, SideBySide } from '../../core/compare/side-by-side';
import { formatPeriod } from '../../core/text/format-period';
import { SharedCopy } from '../popover/shared-copy';
import { StoryFacts } from '../popover/story-facts';
import { StoryTitle } from '../popover/story-title';
import { Label } from '../popover/versions-header';
import { OutLink } from '../shared/sources';
import { useStrings, type Strings } from '../shared/strings';
import { OutletName } from './outlet-name';

/** Who against whom: the two articles face to face, each with what of it was compared, and copy that they share. */
export function Sides({ of: { here, there, sharedCopy } }: { of: SideBySide }) {
  const { t } = useStrings();
  // Where neither has a label there is nothing to tell them apart by.
  const hasFacts = here.outlet.id !== null || there.outlet.id !== null;
  return (
    <section class="panel-sides" aria-label={t('panelSides')}>
      <div class="pair">
        <Side side="here" of={here} hasFacts={hasFacts} />
        <Side side="there" of={there} hasFacts={hasFacts} />
      </div>
      {sharedCopy && (
        <p class="shared-copy">
          <SharedCopy of={sharedCopy} />
        </p>
      )}
    </section>
  );
}

function Side({ side, of, hasFacts }: { side: 'here' | 'there'; of: ShownSide; hasFacts: boolean }) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <div class={`face ${side}`}>
      <p class="side-word">{t(side === 'here' ? 'thisPage' : 'otherVersion')}</p>
      <h2 class="outlet">
        <OutletName of={of.outlet} />
      </h2>
      {hasFacts && <Label outlet={of.outlet} />}
      <p class="face-title">
        {of.url === null ? (
          <Title of={of} />
        ) : (
          <OutLink href={of.url}>
            <Title of={of} />
          </OutLink>
        )}
      </p>
      <p class="face-facts">
        <StoryFacts language={of.language} publishedOn={of.publishedOn} separator=" · " />
      </p>
      <p class="face-from">{whatWasCompared(of, strings)}</p>
    </div>
  );
}

function Title({ of: { from, title, language } }: { of: ShownSide }) {
  const { t } = useStrings();
  if (title.en === '') return t('panelNoTitle');
  return <StoryTitle from={from === 'pack' ? 'pack' : 'reading'} title={title} language={language} />;
}

/** Which text of an article was compared, in a few words. */
function whatWasCompared({ from, readOn }: ShownSide, { t, language }: Strings): string {
  if (readOn !== null && (from === 'reading' || from === 'fetched')) {
    return t(`panelFrom_${from}On`, [formatPeriod(readOn, language)]);
  }
  return t(`panelFrom_${from}`);
}
