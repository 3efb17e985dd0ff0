import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { useStrings } from '../shared/strings';
import { walkRow } from '../shared/walk-keys';

interface VersionTabsProps {
  readonly known: OtherVersions;
  readonly shown: OtherVersion;
  /** The element that a chosen tab changes. */
  readonly panelId: string;
  readonly onShow: (version: OtherVersion) => void;
}

/** The other outlets that tell the story, a tab each; nothing where there is one. */
export function VersionTabs({ known: { versions }, shown, panelId, onShow }: VersionTabsProps) {
  const { t } = useStrings();
  if (versions.length < 2) return null;
  return (
    <div class="tabs" role="tablist" aria-label={t('otherVersions')} onKeyDown={walkRow}>
      {versions.map((version, place) => (
        <button
          key={place}
          type="button"
          role="tab"
          aria-selected={version === shown}
          aria-controls={panelId}
          tabIndex={version === shown ? 0 : -1}
          onClick={() => onShow(version)}
          onFocus={() => onShow(version)}
        >
          <bdi>{version.outlet.name}</bdi>
        </button>
      ))}
    </div>
  );
}
