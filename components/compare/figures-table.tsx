import { GROUPS, type Comparison, type ComparisonRow, type Evidence, type Quoted } from '../../core/compare/comparison';
import type { FigureRow } from '../../core/compare/side-by-side';
import { Local, useStrings } from '../shared/strings';
import { TwoSidedTable } from './two-sided-table';

interface FiguresTableProps {
  readonly rows: readonly FigureRow[];
  /** Where the rows are that the figures stand in. */
  readonly comparison: Comparison;
  readonly hereName: string;
  readonly thereName: string;
  /** The reader wants to see the row that figures stand in; absent where it is not shown. */
  readonly onRow?: (row: string) => void;
  /** The heading's level where it is drawn. */
  readonly heading?: 'h2' | 'h3';
}

/** The figures that the sides give for the same thing, those that clash first; nothing where there are none. */
export function FiguresTable({ rows, comparison, hereName, thereName, onRow, heading = 'h2' }: FiguresTableProps) {
  const { t } = useStrings();
  if (rows.length === 0) return null;
  const byId = new Map(GROUPS.flatMap((group) => comparison[group].map((row) => [row.id, row] as const)));
  const sorted = rows.toSorted((a, b) => Number(a.relation !== 'clash') - Number(b.relation !== 'clash'));
  const lines = sorted.map((figures, place) => {
    const row = byId.get(figures.row);
    return {
      key: `${figures.row} ${place}`,
      about: <About figures={figures} row={row} {...(onRow && { onRow })} />,
      here: <Figure of={figures.here} evidence={row?.here} />,
      there: <Figure of={figures.there} evidence={row?.there} />,
    };
  });
  return <TwoSidedTable kind="lens-figures" title={t('lensFigures')} {...{ hereName, thereName, lines, heading }} />;
}

function Figure({ of: figure, evidence }: { of: string; evidence: Evidence | null | undefined }) {
  return (
    <span class="lens-figure" dir="auto" {...(evidence?.kind === 'sentence' && { lang: evidence.language })}>
      {figure}
    </span>
  );
}

interface AboutProps extends Pick<FiguresTableProps, 'onRow'> {
  readonly figures: FigureRow;
  readonly row: ComparisonRow | undefined;
}

/** What two figures are about, how they stand to one another, and the way to their row. */
function About({ figures, row, onRow }: AboutProps) {
  const { t } = useStrings();
  return (
    <>
      {row && <Sentence row={row} figure={figures.here} />}
      <span class="lens-relation">
        <span class="aspect">{t(figures.relation === 'clash' ? 'lensClash' : 'lensCompatible')}</span>
        {onRow && (
          <button type="button" class="to-sentence" onClick={() => onRow(figures.row)}>
            {t('lensToRow')}
          </button>
        )}
      </span>
    </>
  );
}

/** What this page's sentence says, with the figure set off; in a pack's words where it has them. */
function Sentence({ row, figure }: { row: ComparisonRow; figure: string }) {
  const { about, here } = row;
  if (about) return <Local of={about} />;
  if (here?.kind !== 'sentence') return here && <Local of={here.text} />;
  const text = here.quotes.map((quote) => saidIn(quote, figure)).join(' … ');
  const at = text.indexOf(figure);
  return (
    <q lang={here.language} dir="auto">
      {at < 0 ? text : [text.slice(0, at), <b key="figure">{figure}</b>, text.slice(at + figure.length)]}
    </q>
  );
}

/** The clauses that the row is about where they hold the figure, else the whole sentence. */
function saidIn({ text, clauses }: Quoted, figure: string): string {
  const told = clauses.map(({ start, end }) => text.slice(start, end).trim()).join(' … ');
  return told.includes(figure) ? told : text;
}
