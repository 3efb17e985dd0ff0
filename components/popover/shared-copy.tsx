import type { OtherVersion } from '../../core/stories/other-versions';
import { useStrings } from '../shared/strings';

/** That two outlets run the same text, and whose it is where an agency is credited. */
export function SharedCopy({ of: { agency } }: { of: NonNullable<OtherVersion['sharedCopy']> }) {
  const { t } = useStrings();
  return agency === null ? t('sameCopy') : t('sameAgencyCopy', [agency]);
}
