import type { NamedSource } from '../../core/packs/topic-background';
import { useStrings } from './strings';

/** A link to somewhere else, which opens beside the page being read. */
export function OutLink({ href, children }: { href: string; children: preact.ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="out" aria-hidden="true">
        {' ↗'}
      </span>
    </a>
  );
}

/** Who says so: the names of sources, each a link. */
export function Sources({ of }: { of: readonly NamedSource[] }) {
  const { t } = useStrings();
  return (
    <span class="sources">
      <span class="sources-word">{t('sources')} </span>
      {of.map(({ name, url }, place) => (
        <span key={url}>
          {place > 0 && ' · '}
          <OutLink href={url}>
            <bdi>{name}</bdi>
          </OutLink>
        </span>
      ))}
    </span>
  );
}
