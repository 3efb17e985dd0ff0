import type { Loadable } from '../../core/loadable';
import { useStrings, type StringKey } from '../shared/strings';
import { Section } from './section';

/** A keyboard command as the browser tells of it; `keys` is "" where none are set. */
export interface ShownShortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

export interface ShortcutsSectionProps {
  /** Null where the browser has no shortcuts. */
  readonly shortcuts: Loadable<readonly ShownShortcut[] | null>;
  readonly onOpen: () => void;
}

/** Commands in the interface's words, which need not be in the browser's language. */
const COMMAND_WORDS: Readonly<Record<string, StringKey>> = {
  'next-mention': 'commandNextMention',
  'previous-mention': 'commandPreviousMention',
  'open-popover': 'commandOpenPopover',
  'toggle-site': 'commandToggleSite',
  _execute_action: 'optionsShortcutToolbar',
};

/** What the keyboard can do, by which keys, and the way to change that. */
export function ShortcutsSection({ shortcuts, onOpen }: ShortcutsSectionProps) {
  const { t } = useStrings();
  const listed = shortcuts.kind === 'ready' ? shortcuts.value : [];
  return (
    <Section id="shortcuts" title="optionsShortcuts" keys={Object.values(COMMAND_WORDS)}>
      {shortcuts.kind === 'loading' && <p role="status">{t('lookingUp')}</p>}
      {shortcuts.kind === 'failed' && <p role="alert">{t('optionsShortcutsFailed')}</p>}
      {listed === null && <p>{t('optionsShortcutsAbsent')}</p>}
      {listed !== null && listed.length > 0 && (
        <>
          <p class="quiet">{t('optionsShortcutsHint')}</p>
          <ul class="lines">
            {listed.map((shortcut) => (
              <ShortcutLine key={shortcut.name} shortcut={shortcut} />
            ))}
          </ul>
          <button type="button" onClick={onOpen}>
            {t('optionsShortcutsChange')}
          </button>
        </>
      )}
    </Section>
  );
}

function ShortcutLine({ shortcut: { name, description, keys } }: { shortcut: ShownShortcut }) {
  const { t } = useStrings();
  const words = COMMAND_WORDS[name];
  return (
    <li class="options-line">
      <span class="label-words">{words ? t(words) : description || name}</span>
      {keys === '' ? (
        <span class="quiet">{t('optionsShortcutNone')}</span>
      ) : (
        <kbd dir="ltr">{keys.split('+').flatMap((key, place) => [place > 0 && '+', <kbd key={key}>{key}</kbd>])}</kbd>
      )}
    </li>
  );
}
