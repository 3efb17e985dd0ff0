import type { SideBySide } from '../../core/compare/side-by-side';
import { pickText } from '../../core/packs/pick-text';
import { formatPeriod } from '../../core/text/format-period';
import { useStrings } from '../shared/strings';

/** Where what is shown comes from: when each text was read, and the packs that took part. */
export function PanelFoot({ of: { here, there, packs } }: { of: SideBySide }) {
  const { t, language } = useStrings();
  const read = [here, there].flatMap(({ outlet, readOn }) =>
    readOn === null ? [] : [t('panelPrintedRead', [outlet.name || t('panelNoOutlet'), formatPeriod(readOn, language)])],
  );
  const told = packs.map(({ title, revision, licence }) =>
    t('panelPrinted', [pickText(title, language).text, String(revision), licence]),
  );
  if (read.length + told.length === 0) return null;
  return (
    <footer class="panel-foot">
      {[...read, ...told].map((line, place) => (
        <p key={place}>{line}</p>
      ))}
    </footer>
  );
}
