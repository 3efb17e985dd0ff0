import type { RefObject } from 'preact';
import { pickText } from '../../core/packs/pick-text';
import type { OutletStanding } from '../../core/settings/change-settings';
import { Sources } from '../shared/sources';
import { Local, useStrings, type StringKey } from '../shared/strings';
import type { KnownOutlet } from './outlets-section';

interface OutletLineProps {
  /** Given to a line that is to take the focus. */
  readonly line?: RefObject<HTMLLIElement | null>;
  readonly outlet: KnownOutlet;
  readonly standing: OutletStanding;
  readonly onStand: (standing: OutletStanding) => void;
}

const STANDINGS = [
  { standing: 'preferred', words: 'optionsStandingPreferred' },
  { standing: 'plain', words: 'optionsStandingPlain' },
  { standing: 'muted', words: 'optionsStandingMuted' },
] as const satisfies readonly { readonly standing: OutletStanding; readonly words: StringKey }[];

/** An outlet with its label and how the reader has it. */
export function OutletLine({ line, outlet, standing, onStand }: OutletLineProps) {
  const { t, language } = useStrings();
  return (
    <li {...(line && { ref: line, tabIndex: -1 })} class={`options-line outlet-${standing}`}>
      <div class="label-words">
        <div class="outlet-name">
          <bdi>{outlet.name}</bdi>
        </div>
        <details>
          <summary>
            <Local of={outlet.country} /> · <Local of={outlet.funding} />
          </summary>
          {outlet.owner && <p>{t('owner', [pickText(outlet.owner, language).text])}</p>}
          <p>{t('optionsOutletHosts', [outlet.hosts.join(', ')])}</p>
          <Sources of={outlet.sources} />
        </details>
      </div>
      <select
        aria-label={t('optionsStandingOf', [outlet.name])}
        value={standing}
        onChange={({ currentTarget: { value } }) => {
          const chosen = STANDINGS.find((each) => each.standing === value);
          if (chosen) onStand(chosen.standing);
        }}
      >
        {STANDINGS.map((each) => (
          <option key={each.standing} value={each.standing}>
            {t(each.words)}
          </option>
        ))}
      </select>
    </li>
  );
}
