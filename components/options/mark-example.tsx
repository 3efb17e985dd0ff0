import type { ComponentChildren } from 'preact';
import type { Settings } from '../../core/settings/settings';
import { useStrings } from '../shared/strings';

/** A word with the number of its colour, as the example's texts have it: "[1 harbour]". */
const MARKED = /\[(\d) ([^\]]+)\]/u;

/** A few words with marks in every colour, drawn as the settings would have them. */
export function MarkExample({ settings }: { settings: Settings }) {
  const { t } = useStrings();
  return (
    <figure class="mark-example">
      <figcaption class="quiet">{t('optionsExample')}</figcaption>
      <p class="mark-example-heading">{marked(t('optionsExampleHeading'), () => settings.marksHeadings)}</p>
      <p>
        {marked(t('optionsExampleText'), (isFirst) => isFirst || settings.density === 'every')}{' '}
        <span class="mark-example-link">{marked(t('optionsExampleLink'), () => settings.marksLinks)}</span>
      </p>
    </figure>
  );
}

function marked(text: string, mayMark: (isFirst: boolean) => boolean): ComponentChildren[] {
  const seen = new Set<string>();
  const parts = text.split(MARKED);
  return parts.map((part, place) => {
    if (place % 3 === 1) return null;
    if (place % 3 === 0) return part;
    const colour = parts[place - 1] ?? '';
    const isMarked = mayMark(!seen.has(colour));
    seen.add(colour);
    return isMarked ? (
      <span key={place} class={`mark mark-${colour}`}>
        {part}
      </span>
    ) : (
      part
    );
  });
}
