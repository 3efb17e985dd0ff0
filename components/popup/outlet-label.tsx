import { pickText } from '../../core/packs/pick-text';
import type { OutletLabel } from '../../core/packs/topic-background';
import type { ShownOutlet } from '../../core/stories/other-versions';
import { Sources } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';

/** Where an outlet is and what it lives on, in a line; where no pack knows it, that. */
export function LabelLine({ outlet }: { outlet: ShownOutlet }) {
  const { t } = useStrings();
  if (outlet.id === null) return <span class="label">{t('outletUnknown')}</span>;
  return (
    <span class="label">
      <Local of={outlet.country} /> · <Local of={outlet.funding} />
    </span>
  );
}

/** Who owns an outlet, where that is known, and who says all this. */
export function LabelDetails({ outlet: { owner, sources } }: { outlet: OutletLabel }) {
  const { t, language } = useStrings();
  return (
    <>
      {owner && <p>{t('owner', [pickText(owner, language).text])}</p>}
      <p>
        <Sources of={sources} />
      </p>
    </>
  );
}
