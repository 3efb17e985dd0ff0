import type { SideBySide } from '../../core/compare/side-by-side';
import type { NotCompared as Reason } from '../../core/compare/text-comparison';
import type { OtherVersion } from '../../core/stories/other-versions';
import { languageName } from '../popup/story-words';
import { OutLink } from '../shared/sources';
import { useStrings, type Strings } from '../shared/strings';
import { headingOf } from './section-ids';

interface NotComparedProps {
  readonly of: SideBySide;
  readonly reason: Reason;
  /** The known version that is shown; null where another article is. */
  readonly version: OtherVersion | null;
}

/** Why the two cannot be held against each other line by line, what to do, and how the other begins. */
export function NotCompared({ of, reason, version }: NotComparedProps) {
  const strings = useStrings();
  const { t } = strings;
  const { url, outlet } = of.there;
  return (
    <section class="glance" aria-labelledby={headingOf('glance')}>
      <h2 id={headingOf('glance')} tabIndex={-1}>
        {t('panelGlanceNone')}
      </h2>
      <p class="glance-none">{reasonWords(reason, of, strings)}</p>
      {version && version.lead !== '' && (
        <div class="said there">
          <p dir="auto">
            <q lang={version.version.language}>{version.lead}</q>
          </p>
        </div>
      )}
      {url !== null && reason !== 'empty-here' && (
        <p>
          <OutLink href={url}>{t('panelReadThere', [outlet.name])}</OutLink>
        </p>
      )}
    </section>
  );
}

function reasonWords(reason: Reason, { here, there }: SideBySide, { t, language }: Strings): string {
  switch (reason) {
    case 'empty-here':
      return t('panelEmptyHere');
    case 'empty-there':
      return t('panelEmptyThere');
    case 'two-languages': {
      const names = [languageName(here.language, language), languageName(there.language, language)];
      return names.includes('') ? t('panelTwoLanguages') : t('panelTwoLanguagesNamed', names);
    }
  }
}
