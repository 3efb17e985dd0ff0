import { useId, useState } from 'preact/hooks';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings } from '../shared/strings';

export interface AskFirstProps {
  /** The words of the button. */
  readonly label: string;
  /** What is asked in its place once it was pressed. */
  readonly question: string;
  /** The words of the button that says yes. */
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks in its own place before anything is done. */
export function AskFirst({ label, question, confirm, onConfirm }: AskFirstProps) {
  const { t } = useStrings();
  const id = useId();
  const [isAsking, ask] = useState(false);
  const place = useFocusAfter<HTMLButtonElement>(isAsking);
  if (!isAsking) {
    return (
      <button type="button" key="ask" ref={place} onClick={() => ask(true)}>
        {label}
      </button>
    );
  }
  const confirmed = (): void => {
    ask(false);
    onConfirm();
  };
  return (
    <div class="ask-first" role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <button type="button" class="grave" onClick={confirmed}>
        {confirm}
      </button>
      <button type="button" key="cancel" ref={place} onClick={() => ask(false)}>
        {t('storageCancel')}
      </button>
    </div>
  );
}
