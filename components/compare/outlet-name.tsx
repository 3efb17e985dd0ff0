import type { SideBySide } from '../../core/compare/side-by-side';
import type { ShownOutlet } from '../../core/stories/other-versions';
import { useStrings } from '../shared/strings';

/** An outlet's name; that nobody has named it where a text came without. */
export function OutletName({ of: { name } }: { of: ShownOutlet }) {
  const { t } = useStrings();
  return name === '' ? t('panelNoOutlet') : <bdi>{name}</bdi>;
}

/** What the two sides are called: by their outlets, or as this page and the other version where these do not tell them apart. */
export function useNames({ here, there }: Pick<SideBySide, 'here' | 'there'>): readonly [here: string, there: string] {
  const { t } = useStrings();
  const names = [here.outlet.name, there.outlet.name] as const;
  return names[0] === '' || names[1] === '' || names[0] === names[1] ? [t('thisPage'), t('otherVersion')] : names;
}
