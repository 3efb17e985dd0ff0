import { useFocusAfter } from '../shared/focus-after';
import { useStrings } from '../shared/strings';

/** Whether the browser lets news sites be read: `given` and `refused` are answers that the reader gave on this page. */
export type SiteAccess = 'unknown' | 'had' | 'withheld' | 'refused' | 'given';

/** The step before all others, where the browser withholds access to sites; nothing where it does not. */
export function AccessStep({ access, onAllow }: { readonly access: SiteAccess; readonly onAllow: () => void }) {
  const { t } = useStrings();
  const answer = useFocusAfter<HTMLParagraphElement>(access === 'given');
  if (access === 'unknown' || access === 'had') return null;
  const isGiven = access === 'given';
  return (
    <section class={`welcome-access ${access}`} aria-labelledby="welcome-access">
      <h2 id="welcome-access">{t('welcomeAccess')}</h2>
      {!isGiven && (
        <>
          <p>{t('welcomeAccessHow')}</p>
          <button type="button" class="welcome-allow" onClick={onAllow}>
            {t('welcomeAllow')}
          </button>
        </>
      )}
      <p ref={answer} class="welcome-answer" role="status" tabIndex={-1}>
        {isGiven && t('welcomeAllowed')}
        {access === 'refused' && t('welcomeNotAllowed')}
      </p>
    </section>
  );
}
