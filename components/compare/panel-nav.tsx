import { GROUPS } from '../../core/compare/comparison';
import type { SideBySide } from '../../core/compare/side-by-side';
import { useStrings, type StringKey } from '../shared/strings';
import { JumpLink } from './jump-link';
import { partsThatShow } from './panel-parts';
import { headingOf, type PanelSection } from './section-ids';

/** The parts of the panel, for those who go by keyboard or ear; it shows itself where it has the focus. */
export function PanelNav({ of, hasVersions }: { of: SideBySide; hasVersions: boolean }) {
  const { t } = useStrings();
  return (
    <nav class="panel-nav unseen" aria-label={t('panelSections')}>
      <ul>
        {sectionsOf(of, hasVersions).map(([section, words]) => (
          <li key={section}>
            <JumpLink to={headingOf(section)}>{t(words)}</JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const PARTS = {
  figures: 'lensFigures',
  wording: 'lensWording',
  timeline: 'lensTimeline',
  statements: 'lensKnown',
} as const;

function sectionsOf(of: SideBySide, hasVersions: boolean): (readonly [PanelSection, StringKey])[] {
  const { result } = of;
  const compared = result.kind === 'compared' ? result : null;
  const groups = GROUPS.filter((group) => compared && compared.comparison[group].length > 0);
  const { here = [], there = [] } = compared?.notCompared ?? {};
  const hasUnplaced = here.length + there.length > 0 || compared?.isCut === true;
  return [
    ['glance', 'panelGlanceNone'],
    ...(hasVersions ? [['versions', 'panelVersions'] as const] : []),
    ...groups.map((group) => [group, group] as const),
    ...partsThatShow(of).map((part) => [part, PARTS[part]] as const),
    ...(hasUnplaced ? [['unplaced', 'panelUnplaced'] as const] : []),
    ['with', 'panelWith'],
    ['brief', 'panelBrief'],
  ];
}
