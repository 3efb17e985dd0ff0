import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useStrings, type StringKey } from '../shared/strings';
import { OptionsNav } from './options-nav';
import { OptionsSearch } from './options-search';
import { FoundContext, SearchContext } from './section';

/** The sections in their order, with the title of each. */
const SECTIONS = [
  { id: 'topics', title: 'optionsTopics' },
  { id: 'own-topics', title: 'ownTitle' },
  { id: 'packs', title: 'packsTitle' },
  { id: 'marking', title: 'optionsMarks' },
  { id: 'popover', title: 'optionsPopover' },
  { id: 'sites', title: 'optionsSites' },
  { id: 'outlets', title: 'optionsOutlets' },
  { id: 'reading', title: 'readingTitle' },
  { id: 'privacy', title: 'privacyTitle' },
  { id: 'storage', title: 'storageTitle' },
  { id: 'shortcuts', title: 'optionsShortcuts' },
  { id: 'language', title: 'optionsLanguage' },
  { id: 'transfer', title: 'transferTitle' },
  { id: 'reset', title: 'optionsReset' },
] as const satisfies readonly { readonly id: string; readonly title: StringKey }[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** What became of the last change: none yet, stored, or not. */
export type Saving = 'none' | 'saved' | 'failed';

export interface OptionsProps {
  /** Each section that is there. */
  readonly sections: Partial<Readonly<Record<SectionId, ComponentChildren>>>;
  /** What is said before all sections. */
  readonly notes?: ComponentChildren;
  /** Where the fragment of the page's address leads; another object each time the reader goes somewhere. */
  readonly place: { readonly id: string };
  readonly saving: Saving;
}

/** The page with everything the reader can set. */
export function Options({ sections, notes, place, saving }: OptionsProps) {
  const { t, language, direction } = useStrings();
  const [query, setQuery] = useState('');
  const [wasAt, setWasAt] = useState(place);
  const [found, onFound] = useFound();
  const main = useRef<HTMLElement>(null);
  // Who is led to a section should see it, whatever was searched for before.
  if (wasAt !== place) {
    setWasAt(place);
    setQuery('');
  }
  const goTo = useCallback((id: string) => {
    const heading = SECTIONS.some((each) => each.id === id) && main.current?.querySelector<HTMLElement>(`#${id}-title`);
    if (heading) heading.focus();
  }, []);
  useEffect(() => goTo(place.id), [place, goTo]);
  const there = SECTIONS.filter(({ id }) => sections[id] !== undefined);
  const shown = query.trim() === '' ? there : there.filter(({ id }) => found.has(id));
  return (
    <main ref={main} class="options" lang={language} dir={direction}>
      <header class="options-head">
        <h1>{t('optionsTitle')}</h1>
        <p class="saving" role="status">
          {saving === 'saved' && t('optionsSaved')}
        </p>
        {saving === 'failed' && (
          <p class="note" role="alert">
            {t('optionsNotSaved')}
          </p>
        )}
        <OptionsSearch query={query} found={shown.length} onSearch={setQuery} onGo={() => goTo(shown[0]?.id ?? '')} />
      </header>
      <OptionsNav shown={shown} current={place.id} onGo={goTo} />
      <div class="options-sections">
        {notes}
        <SearchContext.Provider value={query}>
          <FoundContext.Provider value={onFound}>
            {there.map(({ id }) => (
              <div key={id} class="options-place">
                {sections[id]}
              </div>
            ))}
          </FoundContext.Provider>
        </SearchContext.Provider>
      </div>
    </main>
  );
}

/** The sections that are shown, as they themselves say. */
function useFound(): [ReadonlySet<string>, (id: string, isShown: boolean) => void] {
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  const onFound = useCallback((id: string, isShown: boolean) => {
    setFound((before) => {
      if (before.has(id) === isShown) return before;
      return new Set(isShown ? [...before, id] : [...before].filter((each) => each !== id));
    });
  }, []);
  return [found, onFound];
}
