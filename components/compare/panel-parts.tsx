import { scaleDates } from '../../core/compare/scale-dates';
import type { SideBySide } from '../../core/compare/side-by-side';
import { FiguresTable } from './figures-table';
import { jumpTo } from './jump-link';
import { KnownStatements } from './known-statements';
import type { RowPairProps } from './row-pair';
import { ScaledTimeline } from './scaled-timeline';
import { headingOf, rowOf } from './section-ids';
import { WordingLens } from './wording-lens';

type Part = 'figures' | 'wording' | 'timeline' | 'statements';

/** The parts below the rows that have something to show, in their order. */
export function partsThatShow(of: SideBySide): Part[] {
  const { result, names, statements } = of;
  const has: Record<Part, boolean> = {
    figures: result.kind === 'compared' && result.figures.length > 0,
    wording: names.length > 0,
    timeline: scaleDates(of) !== null,
    statements: statements.length > 0,
  };
  return (['figures', 'wording', 'timeline', 'statements'] as const).filter((part) => has[part]);
}

/** What stands below the rows: figures, wording, dates, and what is known of the event. */
export function PanelParts({ of, onSentence }: Pick<RowPairProps, 'of' | 'onSentence'>) {
  return partsThatShow(of).map((part) => (
    <div key={part} id={headingOf(part)} class="panel-part" tabIndex={-1}>
      <PanelPart part={part} of={of} onSentence={onSentence} />
    </div>
  ));
}

function PanelPart({ part, of, onSentence }: Pick<RowPairProps, 'of' | 'onSentence'> & { part: Part }) {
  const { here, there, result, statements } = of;
  const names = { hereName: here.outlet.name, thereName: there.outlet.name };
  switch (part) {
    case 'figures': {
      if (result.kind !== 'compared') return null;
      const { figures, comparison } = result;
      return <FiguresTable rows={figures} comparison={comparison} {...names} onRow={(row) => jumpTo(rowOf(row))} />;
    }
    case 'wording':
      return <WordingLens lines={of.names} {...names} />;
    case 'timeline':
      return <ScaledTimeline of={of} />;
    case 'statements':
      return (
        <KnownStatements
          statements={statements}
          hereName={here.outlet.name}
          hereLanguage={here.language}
          {...(onSentence && { onSentence: (sentence: string) => onSentence(sentence, false) })}
        />
      );
  }
}
