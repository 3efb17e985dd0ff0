import type { ComponentChildren } from 'preact';
import { useStrings, type StringKey } from '../shared/strings';

/** What a control needs in order to be tied to its words. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface TopicFieldProps {
  readonly id: string;
  readonly label: StringKey;
  readonly hint?: StringKey;
  /** What is wrong in it, and what to do; null where nothing is. */
  readonly fault: string | null;
  readonly control: (props: ControlProps) => ComponentChildren;
  /** What else is said below the control. */
  readonly children?: ComponentChildren;
}

/** A control with its label above it, a hint, and what is wrong in it. */
export function TopicField({ id, label, hint, fault, control, children }: TopicFieldProps) {
  const { t } = useStrings();
  return (
    <div class="own-field">
      <label for={id}>{t(label)}</label>
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {t(hint)}
        </p>
      )}
      {control(controlProps(id, { hasHint: hint !== undefined, fault }))}
      <Fault id={id} fault={fault} />
      {children}
    </div>
  );
}

/** The attributes that tie a control to its hint and to what is wrong in it. */
export function controlProps(
  id: string,
  { hasHint, fault }: { readonly hasHint: boolean; readonly fault: string | null },
): ControlProps {
  const described = [hasHint && `${id}-hint`, fault !== null && `${id}-fault`].filter((each) => each !== false);
  return {
    id,
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
    ...(fault !== null && { 'aria-invalid': true as const }),
  };
}

/** What is wrong in a control. */
export function Fault({ id, fault }: { readonly id: string; readonly fault: string | null }) {
  if (fault === null) return null;
  return (
    <p id={`${id}-fault`} class="own-fault">
      {fault}
    </p>
  );
}
