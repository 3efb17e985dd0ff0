import type { ComponentChildren } from 'preact';
import { useStrings } from '../shared/strings';

/** One line of a table of two sides: what it is about, and what each side has. */
export interface TwoSided {
  readonly key: string;
  readonly about: ComponentChildren;
  readonly here: ComponentChildren;
  readonly there: ComponentChildren;
}

interface TwoSidedTableProps {
  readonly kind: string;
  readonly title: string;
  readonly hint?: string;
  readonly hereName: string;
  readonly thereName: string;
  readonly lines: readonly TwoSided[];
  /** The heading's level where it is drawn. */
  readonly heading?: 'h2' | 'h3';
}

/** A table with a column for each side; what a line is about stands over both, so that it has room on a narrow panel. */
export function TwoSidedTable({
  kind,
  title,
  hint,
  hereName,
  thereName,
  lines,
  heading: Heading = 'h2',
}: TwoSidedTableProps) {
  const { t } = useStrings();
  return (
    <div class="lens">
      <table class={`lens-table ${kind}`}>
        <caption>
          <Heading>{title}</Heading>
          {hint !== undefined && <p class="lens-hint">{hint}</p>}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="lens-side here">
              <span class="side-word">{t('thisPage')}</span> <bdi>{hereName}</bdi>
            </th>
            <th scope="col" class="lens-side there">
              <span class="side-word">{t('otherVersion')}</span> <bdi>{thereName}</bdi>
            </th>
          </tr>
        </thead>
        {lines.map(({ key, about, here, there }) => (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={2} class="lens-about">
                {about}
              </th>
            </tr>
            <tr>
              <td class="lens-side here">{here}</td>
              <td class="lens-side there">{there}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
