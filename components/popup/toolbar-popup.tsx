import { useFocusAfter } from '../shared/focus-after';
import { useStrings } from '../shared/strings';
import { Controls, type ControlsProps } from './controls';
import { Sliders } from './icons';
import { LookUp, type LookUpProps } from './look-up';
import { ThingView, type ThingViewProps } from './thing-view';
import { ThisPage, type ThisPageProps } from './this-page';
import { VersionsElsewhere, type VersionsElsewhereProps } from './versions-elsewhere';

export interface ToolbarPopupProps {
  readonly lookUp: LookUpProps;
  /** What is shown in place of the page; null for the page. */
  readonly thing: ThingViewProps | null;
  readonly thisPage: ThisPageProps;
  /** Null where the page tells no story. */
  readonly versions: VersionsElsewhereProps | null;
  readonly controls: ControlsProps;
  readonly onOpenOptions: () => void;
}

/** The toolbar popup: a lookup, and below it what the page is about, or what was looked up. */
export function ToolbarPopup({ lookUp, thing, thisPage, versions, controls, onOpenOptions }: ToolbarPopupProps) {
  const { t, language, direction } = useStrings();
  const body = useFocusAfter<HTMLDivElement>(thing && `${thing.thing.kind}:${thing.thing.id}`);
  return (
    <main class="popup" lang={language} dir={direction}>
      <LookUp {...lookUp}>
        <button type="button" class="open-options" aria-label={t('openOptions')} onClick={onOpenOptions}>
          <Sliders />
        </button>
      </LookUp>
      {/* What is being looked up takes the place of the rest, which stays as it is meanwhile. */}
      <div class="popup-body" ref={body} tabIndex={-1} hidden={lookUp.query.trim() !== ''}>
        {thing ? (
          <ThingView {...thing} />
        ) : (
          <>
            <ThisPage {...thisPage} />
            {versions && <VersionsElsewhere {...versions} />}
            <Controls {...controls} />
          </>
        )}
      </div>
    </main>
  );
}
