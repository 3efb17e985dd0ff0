import { useStrings, type Strings } from '../shared/strings';
import type { LookUpProps } from './look-up';

interface OutcomeProps extends LookUpProps {
  /** Whether earlier lookups are shown. */
  readonly isRecent: boolean;
  /** After the list of them is gone. */
  readonly onForgotten: () => void;
}

/** What came of a lookup in words, and what can be done besides choosing. */
export function Outcome({ query, answer, isRecent, onAddTopic, onForget, onForgotten }: OutcomeProps) {
  const { t } = useStrings();
  const asked = query.trim();
  const found = asked === '' ? null : (answer?.found ?? { kind: 'loading' });
  const isNone = found?.kind === 'ready' && found.value.length === 0;
  return (
    <div class="outcome">
      <p class="quiet" role="status">
        {found && wordsFor(found, answer?.query ?? asked, t)}
      </p>
      {found?.kind === 'failed' && <p role="alert">{t('lookupFailed')}</p>}
      {isNone && (
        <button type="button" onClick={() => onAddTopic(asked)}>
          {t('lookupAdd', [asked])}
        </button>
      )}
      {isRecent && (
        <button
          type="button"
          onClick={() => {
            onForget();
            onForgotten();
          }}
        >
          {t('lookupClear')}
        </button>
      )}
    </div>
  );
}

function wordsFor(found: NonNullable<LookUpProps['answer']>['found'], asked: string, t: Strings['t']): string {
  switch (found.kind) {
    case 'loading':
      return t('lookingUp');
    case 'failed':
      return '';
    case 'ready':
      return found.value.length === 0 ? t('lookupNone', [asked]) : t('lookupCount', [String(found.value.length)]);
  }
}
