import { useRef } from 'preact/hooks';
import { useStrings } from '../shared/strings';

interface OptionsSearchProps {
  readonly query: string;
  /** How many sections match. */
  readonly found: number;
  readonly onSearch: (query: string) => void;
  /** The reader wants the first section that matches. */
  readonly onGo: () => void;
}

/** The search for a setting, and what it has come to. */
export function OptionsSearch({ query, found, onSearch, onGo }: OptionsSearchProps) {
  const { t } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  const isSearching = query.trim() !== '';
  const isInVain = isSearching && found === 0;
  const clear = () => {
    onSearch('');
    field.current?.focus();
  };
  return (
    <form
      class="options-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSearching) onGo();
      }}
    >
      <label for="options-query">{t('optionsSearch')}</label>
      <input
        ref={field}
        id="options-query"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget: { value } }) => onSearch(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          clear();
        }}
      />
      <div class="options-found">
        <p class="quiet" role="status">
          {isInVain && t('optionsSearchNone', [query.trim()])}
          {isSearching && !isInVain && t('optionsSearchCount', [String(found)])}
        </p>
        {isInVain && (
          <button type="button" onClick={clear}>
            {t('optionsSearchClear')}
          </button>
        )}
      </div>
    </form>
  );
}
