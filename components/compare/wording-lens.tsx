import type { CountedName, WordingLine } from '../../core/compare/wording-lines';
import { Local, useStrings } from '../shared/strings';
import { TwoSidedTable } from './two-sided-table';

interface WordingLensProps {
  readonly lines: readonly WordingLine[];
  readonly hereName: string;
  readonly thereName: string;
  /** The heading's level where it is drawn. */
  readonly heading?: 'h2' | 'h3';
}

/** Which names each side uses for the same actor or act, and how often; nothing where they use the same. */
export function WordingLens({ lines, hereName, thereName, heading = 'h2' }: WordingLensProps) {
  const { t } = useStrings();
  if (lines.length === 0) return null;
  return (
    <TwoSidedTable
      kind="lens-wording"
      title={t('lensWording')}
      hint={t('lensWordingHint')}
      {...{ hereName, thereName, heading }}
      lines={lines.map(({ group, about, here, there }) => ({
        key: group,
        about: <Local of={about} />,
        here: <Names of={here} />,
        there: <Names of={there} />,
      }))}
    />
  );
}

function Names({ of: names }: { of: readonly CountedName[] }) {
  const { t, language: readers } = useStrings();
  const number = new Intl.NumberFormat(readers);
  return (
    <ul class="lens-names">
      {names.map(({ text, language, count }) => (
        <li key={text}>
          <span class="lens-name" lang={language} dir="auto">
            {text}
          </span>{' '}
          <span class="lens-times">{t('lensTimes', [number.format(count)])}</span>
        </li>
      ))}
    </ul>
  );
}
