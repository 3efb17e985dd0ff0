import { useState } from 'preact/hooks';
import { useStrings, type StringKey } from '../shared/strings';

interface OptionsNavProps {
  readonly shown: readonly { readonly id: string; readonly title: StringKey }[];
  /** The section that the page's address leads to, or "". */
  readonly current: string;
  readonly onGo: (id: string) => void;
}

/** The way to each section; on narrow windows behind a button. */
export function OptionsNav({ shown, current, onGo }: OptionsNavProps) {
  const { t } = useStrings();
  const [isOpen, setIsOpen] = useState(false);
  if (shown.length === 0) return null;
  return (
    <nav class="options-nav" aria-label={t('optionsNav')}>
      <button
        type="button"
        class="options-nav-open"
        aria-expanded={isOpen}
        aria-controls="options-nav-list"
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('optionsNav')}
      </button>
      <ul id="options-nav-list" class={isOpen ? 'is-open' : ''}>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'location' : undefined}
              onClick={() => {
                setIsOpen(false);
                onGo(id);
              }}
            >
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
