import { DENSITIES, type Density } from '../../core/mentions/choose-mentions';
import { useStrings, type StringKey } from '../shared/strings';
import { Choice, Tick, type ChangesSettings } from './controls';
import { MarkExample } from './mark-example';
import { PauseLine } from './pause-line';
import { Section } from './section';
import { SilencedList } from './silenced-list';

export interface MarkingSectionProps extends ChangesSettings {
  /** The moment now, in ms since 1970. */
  readonly now: number;
  readonly onPause: (isOn: boolean) => void;
}

const DENSITY_WORDS: Record<Density, StringKey> = {
  stretch: 'densityStretch',
  first: 'densityFirst',
  every: 'densityEvery',
};

/** Which mentions are marked, as an example shows, which words are not, and for how long none are. */
export function MarkingSection({ settings, onChange, now, onPause }: MarkingSectionProps) {
  const { t } = useStrings();
  return (
    <Section
      id="marking"
      title="optionsMarks"
      keys={[
        'optionsDensity',
        ...Object.values(DENSITY_WORDS),
        'optionsMarksHeadings',
        'optionsMarksLinks',
        'optionsSilenced',
        'optionsPause',
      ]}
    >
      <MarkExample settings={settings} />
      <Choice
        legend={t('optionsDensity')}
        values={DENSITIES.map((value) => ({ value, label: t(DENSITY_WORDS[value]) }))}
        chosen={settings.density}
        onChoose={(density) => onChange((current) => ({ ...current, density }))}
      />
      <div class="setting">
        <Tick
          label={t('optionsMarksHeadings')}
          isOn={settings.marksHeadings}
          onChange={(marksHeadings) => onChange((current) => ({ ...current, marksHeadings }))}
        />
        <Tick
          label={t('optionsMarksLinks')}
          isOn={settings.marksLinks}
          onChange={(marksLinks) => onChange((current) => ({ ...current, marksLinks }))}
        />
      </div>
      <SilencedList settings={settings} onChange={onChange} />
      <PauseLine pausedUntil={settings.pausedUntil} now={now} onPause={onPause} />
    </Section>
  );
}
