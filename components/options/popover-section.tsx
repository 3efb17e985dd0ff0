import { useState } from 'preact/hooks';
import { LONGEST_REST_MS } from '../../core/popover/timings';
import { POPOVER_SIZES, type Settings } from '../../core/settings/settings';
import { useStrings, type StringKey } from '../shared/strings';
import { Choice, type ChangesSettings } from './controls';
import { Section } from './section';

const SIZE_WORDS: Record<Settings['popoverSize'], StringKey> = {
  small: 'optionsSizeSmall',
  medium: 'optionsSizeMedium',
  large: 'optionsSizeLarge',
};
const REST_STEP_MS = 100;

/** What opens the popover, how soon, and how large it is. */
export function PopoverSection({ settings, onChange }: ChangesSettings) {
  const { t } = useStrings();
  return (
    <Section
      id="popover"
      title="optionsPopover"
      keys={['optionsTrigger', 'optionsTriggerRest', 'optionsTriggerClick', 'optionsRest', 'optionsSize']}
    >
      <Choice
        legend={t('optionsTrigger')}
        values={[
          { value: 'rest', label: t('optionsTriggerRest') },
          { value: 'click', label: t('optionsTriggerClick') },
        ]}
        chosen={settings.opensOnHover ? 'rest' : 'click'}
        onChoose={(trigger) => onChange((current) => ({ ...current, opensOnHover: trigger === 'rest' }))}
      />
      <p class="quiet hint">{t('optionsTriggerHint')}</p>
      <Rest settings={settings} onChange={onChange} />
      <Choice
        isRow
        legend={t('optionsSize')}
        values={POPOVER_SIZES.map((value) => ({ value, label: t(SIZE_WORDS[value]) }))}
        chosen={settings.popoverSize}
        onChoose={(popoverSize) => onChange((current) => ({ ...current, popoverSize }))}
      />
    </Section>
  );
}

function Rest({ settings: { restMs, opensOnHover }, onChange }: ChangesSettings) {
  const { t, language } = useStrings();
  // What is stored comes a moment after it was set; until then the slider stays where the reader has left it.
  const [dragged, setDragged] = useState({ from: restMs, to: restMs });
  const seconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  const shown = dragged.from === restMs ? dragged.to : restMs;
  const words = shown === 0 ? t('optionsRestNone') : seconds.format(shown / 1_000);
  return (
    <div class="setting">
      <label class="options-line" for="options-rest">
        <span class="label-words">{t('optionsRest')}</span>
        <output for="options-rest">{words}</output>
      </label>
      <input
        id="options-rest"
        class="wide"
        type="range"
        min={0}
        max={LONGEST_REST_MS}
        step={REST_STEP_MS}
        value={shown}
        aria-valuetext={words}
        disabled={!opensOnHover}
        onInput={({ currentTarget: { valueAsNumber } }) => setDragged({ from: restMs, to: valueAsNumber })}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange((current) => ({ ...current, restMs: valueAsNumber }))
        }
      />
    </div>
  );
}
