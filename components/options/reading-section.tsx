import { useId } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings, type StringKey } from '../shared/strings';
import { AskFirst } from './ask-first';
import type { Forgotten, KeptStories } from './kept-stories';
import { ReadingStories } from './reading-stories';
import { Section } from './section';

export interface ReadingSectionProps extends KeptStories {
  readonly settings: Pick<Settings, 'keepsReading' | 'readingDays'>;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

const HOUR_MS = 3_600_000;
/** What was read lately can be forgotten at once. */
const LATELY: readonly { readonly ms: number; readonly words: StringKey }[] = [
  { ms: HOUR_MS, words: 'readingForgetHour' },
  { ms: 24 * HOUR_MS, words: 'readingForgetDay' },
  { ms: 168 * HOUR_MS, words: 'readingForgetWeek' },
];
/** Days that are offered; another number that is set is offered beside them. */
const DAYS_OFFERED = [7, 30, 90, 365];

/** Whether and how long own reading is kept, what of it there is, and how to forget it. */
export function ReadingSection({ settings, onChange, ...stories }: ReadingSectionProps) {
  const { t } = useStrings();
  const { reading, query, forgotten, onForget } = stories;
  const isEmpty = reading.kind === 'ready' && reading.value.total === 0 && query.trim() === '';
  return (
    <Section
      id="reading"
      title="readingTitle"
      keys={['readingKeep', 'readingKeepHint', 'readingDays', 'readingStories', 'readingForget']}
    >
      <Keeping settings={settings} onChange={onChange} />
      <h3>{t('readingStories')}</h3>
      {!isEmpty && (
        <div class="data-buttons">
          {LATELY.map(({ ms, words }) => (
            <button key={ms} type="button" onClick={() => onForget({ kind: 'last', ms })}>
              {t(words)}
            </button>
          ))}
          <AskFirst
            label={t('readingForgetAll')}
            question={t('readingForgetAllQuestion')}
            confirm={t('readingForgetAllConfirm')}
            onConfirm={() => onForget({ kind: 'all' })}
          />
        </div>
      )}
      <Outcome forgotten={forgotten} />
      <ReadingStories keepsReading={settings.keepsReading} {...stories} />
    </Section>
  );
}

function Keeping({ settings, onChange }: Pick<ReadingSectionProps, 'settings' | 'onChange'>) {
  const { t, language } = useStrings();
  const id = useId();
  const { keepsReading, readingDays } = settings;
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return (
    <>
      <label class="tick setting">
        <input
          type="checkbox"
          role="switch"
          aria-describedby={id}
          checked={keepsReading}
          onChange={({ currentTarget: { checked } }) => onChange((current) => ({ ...current, keepsReading: checked }))}
        />
        <span>{t('readingKeep')}</span>
      </label>
      <p class="quiet hint" id={id}>
        {t('readingKeepHint')} {!keepsReading && t('readingKeepOff')}
      </p>
      <label class="data-field">
        <span>{t('readingDays')}</span>
        <select
          value={String(readingDays)}
          onChange={({ currentTarget: { value } }) =>
            onChange((current) => ({ ...current, readingDays: Number(value) }))
          }
        >
          {[...new Set([...DAYS_OFFERED, readingDays])]
            .toSorted((a, b) => a - b)
            .map((each) => (
              <option key={each} value={String(each)}>
                {days.format(each)}
              </option>
            ))}
        </select>
      </label>
    </>
  );
}

/** The pressed button may be gone with its story, so that the focus goes to what came of it. */
function Outcome({ forgotten }: { readonly forgotten: Forgotten | null }) {
  const { t, language } = useStrings();
  const place = useFocusAfter<HTMLParagraphElement>(forgotten);
  const isFailed = forgotten?.kind === 'failed';
  return (
    <p class="data-status" role={isFailed ? 'alert' : 'status'} tabIndex={-1} ref={place}>
      {isFailed && t('readingForgetFailed')}
      {forgotten?.kind === 'forgotten' &&
        (forgotten.stories === 0
          ? t('readingForgottenNone')
          : t('readingForgotten', [new Intl.NumberFormat(language).format(forgotten.stories)]))}
    </p>
  );
}
