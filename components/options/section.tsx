import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { isFound } from '../../core/settings/search-settings';
import { useStrings, type StringKey } from '../shared/strings';

/** What the reader searches the settings for; "" shows all of them. */
export const SearchContext = createContext('');

/** Hears of each section whether the search has found it. */
export const FoundContext = createContext<(id: string, isShown: boolean) => void>(() => undefined);

export interface SectionProps {
  /** Fragment of the page's address that leads here. */
  readonly id: string;
  readonly title: StringKey;
  /** The words by which a search finds it, besides its title: those of its settings. */
  readonly keys: readonly StringKey[];
  readonly children: ComponentChildren;
}

/** A part of the options with a heading of its own; hidden, with what was typed in it, while a search is for others. */
export function Section({ id, title, keys, children }: SectionProps) {
  const { t } = useStrings();
  const query = useContext(SearchContext);
  const onFound = useContext(FoundContext);
  const isShown = isFound(
    query,
    [title, ...keys].map((key) => t(key)),
  );
  useEffect(() => {
    onFound(id, isShown);
    return () => onFound(id, false);
  }, [id, isShown, onFound]);
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`} hidden={!isShown}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {t(title)}
      </h2>
      {children}
    </section>
  );
}
