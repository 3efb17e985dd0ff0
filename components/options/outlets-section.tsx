import { useState } from 'preact/hooks';
import type { Loadable } from '../../core/loadable';
import type { OutletLabel } from '../../core/packs/topic-background';
import { standingOf, withOutlet } from '../../core/settings/change-settings';
import { isFound } from '../../core/settings/search-settings';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings } from '../shared/strings';
import type { ChangesSettings } from './controls';
import { OutletLine } from './outlet-line';
import { Section } from './section';

/** An outlet with what its pack says of it. */
export interface KnownOutlet extends OutletLabel {
  readonly hosts: readonly string[];
}

export interface OutletsSectionProps extends ChangesSettings {
  readonly outlets: Loadable<readonly KnownOutlet[]>;
}

/** So many outlets are seen before the reader asks for all. */
const FIRST_SHOWN = 8;

/** Whose versions come first and whose are not shown. */
export function OutletsSection({ outlets, settings, onChange }: OutletsSectionProps) {
  const { t } = useStrings();
  return (
    <Section
      id="outlets"
      title="optionsOutlets"
      keys={['optionsOutletsHint', 'optionsStandingPreferred', 'optionsStandingMuted', 'optionsOutletFilter']}
    >
      <p class="quiet">{t('optionsOutletsHint')}</p>
      {outlets.kind === 'loading' && <p role="status">{t('lookingUp')}</p>}
      {outlets.kind === 'failed' && <p role="alert">{t('lookUpFailed')}</p>}
      {outlets.kind === 'ready' && <Outlets outlets={outlets.value} settings={settings} onChange={onChange} />}
    </Section>
  );
}

function Outlets({ outlets, settings, onChange }: ChangesSettings & { readonly outlets: readonly KnownOutlet[] }) {
  const { t, language } = useStrings();
  const [query, setQuery] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const firstNew = useFocusAfter<HTMLLIElement>(showsAll);
  // Preferred and muted ones come first as they were when the page was opened, so that no line moves when it is set.
  const [atFirst] = useState(settings);
  const collator = new Intl.Collator(language);
  const rank = ({ id }: KnownOutlet) => (standingOf(atFirst, id) === 'plain' ? 1 : 0);
  const listed = outlets.toSorted((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name));
  const isFiltered = query.trim() !== '';
  const found = listed.filter((outlet) => isFound(query, wordsOf(outlet)));
  const shown = isFiltered || showsAll ? found : found.slice(0, FIRST_SHOWN);
  return (
    <>
      <div class="options-field">
        <label for="outlets-query">{t('optionsOutletFilter')}</label>
        <input
          id="outlets-query"
          class="wide"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget: { value } }) => setQuery(value)}
        />
        <p class="quiet hint" role="status">
          {isFiltered && found.length === 0
            ? t('optionsOutletsNone', [query.trim()])
            : t('optionsOutletsShown', [String(shown.length), String(outlets.length)])}
        </p>
      </div>
      <ul class="lines" aria-label={t('optionsOutlets')}>
        {shown.map((outlet, place) => (
          <OutletLine
            key={outlet.id}
            outlet={outlet}
            {...(place === FIRST_SHOWN && { line: firstNew })}
            standing={standingOf(settings, outlet.id)}
            onStand={(standing) => onChange((current) => withOutlet(current, outlet.id, standing))}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" onClick={() => setShowsAll(true)}>
          {t('showAll', [String(found.length)])}
        </button>
      )}
    </>
  );
}

function wordsOf({ name, country, owner, funding, hosts }: KnownOutlet): string[] {
  return [name, ...hosts, ...[country, owner, funding].flatMap((text) => Object.values(text ?? {}))];
}
