import type { NamedSource } from '../../core/packs/topic-background';
import { useStrings } from './strings';

/** A link to somewhere else, which opens beside the page being read. */
export function OutLink({ href, children }: { href: string; children: preact.ComponentChildren }) {
  const { direction } = useStrings();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="out" aria-hidden="true">
        {direction === 'rtl' ? '\u00a0↖' : '\u00a0↗'}
      </span>
    </a>
  );
}

/** More than so many sources are one press away. */
const MOST_SHOWN = 4;

/** Who says so: the names of sources, each a link. */
export function Sources({ of }: { of: readonly NamedSource[] }) {
  const { t } = useStrings();
  const shown = of.length > MOST_SHOWN ? MOST_SHOWN - 1 : MOST_SHOWN;
  return (
    <span class="sources">
      <span class="sources-word">{t('sources')} </span>
      <Links of={of.slice(0, shown)} />
      {of.length > shown && (
        <details>
          <summary>{t('moreSources', [String(of.length - shown)])}</summary>
          <Links of={of.slice(shown)} />
        </details>
      )}
    </span>
  );
}

function Links({ of }: { of: readonly NamedSource[] }) {
  return of.map(({ name, url }, place) => (
    <span key={url}>
      {place > 0 && ' · '}
      <OutLink href={url}>
        <bdi>{name}</bdi>
      </OutLink>
    </span>
  ));
}
