import { useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings } from '../shared/strings';
import type { ChangesSettings } from './controls';
import { Section } from './section';

/** How far the reader has come. */
type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'done'; readonly before: Settings }
  | { readonly kind: 'undone' };

/** Puts all settings back to how they are at first, and what was there before back again. */
export function ResetSection({ settings, onChange }: ChangesSettings) {
  const { t } = useStrings();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const place = useFocusAfter<HTMLDivElement>(step);
  const reset = () => {
    setStep({ kind: 'done', before: settings });
    // Own reading stays, and with it how long it is kept: a shorter time would forget some of it.
    onChange(({ readingDays }) => ({ ...parseSettings({}), readingDays }));
  };
  return (
    <Section id="reset" title="optionsReset" keys={['optionsResetAll', 'optionsResetHint']}>
      <p class="quiet">{t('optionsResetHint')}</p>
      <div ref={place} class="reset-step" tabIndex={-1}>
        <StepSaid
          step={step}
          onReset={reset}
          onUndo={(before) => {
            setStep({ kind: 'undone' });
            onChange(() => before);
          }}
        />
        {step.kind === 'asking' ? (
          <button type="button" onClick={() => setStep({ kind: 'idle' })}>
            {t('optionsResetNo')}
          </button>
        ) : (
          step.kind !== 'done' && (
            <button type="button" onClick={() => setStep({ kind: 'asking' })}>
              {t('optionsResetAll')}
            </button>
          )
        )}
      </div>
    </Section>
  );
}

interface StepSaidProps {
  readonly step: Step;
  readonly onReset: () => void;
  readonly onUndo: (before: Settings) => void;
}

function StepSaid({ step, onReset, onUndo }: StepSaidProps) {
  const { t } = useStrings();
  switch (step.kind) {
    case 'idle':
      return null;
    case 'asking':
      return (
        <>
          <p>{t('optionsResetSure')}</p>
          <button type="button" class="main-button" onClick={onReset}>
            {t('optionsResetYes')}
          </button>
        </>
      );
    case 'done':
      return (
        <>
          <p role="status">{t('optionsResetDone')}</p>
          <button type="button" onClick={() => onUndo(step.before)}>
            {t('undo')}
          </button>
        </>
      );
    case 'undone':
      return <p role="status">{t('optionsResetUndone')}</p>;
  }
}
