import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';

/** What a section that changes settings is told, and what it calls with each change. */
export interface ChangesSettings {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

export interface TickProps {
  readonly label: ComponentChildren;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Id of the text that says more. */
  readonly describedBy?: string;
}

/** A setting that is on or off. */
export function Tick({ label, isOn, onChange, describedBy }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={describedBy}
        onChange={({ currentTarget: { checked } }) => onChange(checked)}
      />
      <span>{label}</span>
    </label>
  );
}

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** Side by side, where the labels are short. */
  readonly isRow?: boolean;
}

/** A setting that is one of a few. */
export function Choice<Value extends string>({ legend, values, chosen, onChoose, isRow = false }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class={isRow ? 'choice choice-row' : 'choice'}>
      <legend>{legend}</legend>
      {values.map(({ value, label }) => (
        <label key={value} class="tick">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
