import icon from '../../assets/icon.svg?inline';
import { useStrings } from '../shared/strings';
import { DemoArticle } from './demo-article';
import { AccessStep, type SiteAccess } from './access-step';

export interface WelcomeProps {
  readonly access: SiteAccess;
  /** Whether own reading is kept; null while that is not known yet. */
  readonly keepsReading: boolean | null;
  /** Called within the press of the button itself: browsers refuse to ask at any other time. */
  readonly onAllow: () => void;
  readonly onKeepReading: (keeps: boolean) => void;
}

const SAMPLE_ID = 'sample';

/** The first page a reader sees: three steps, and an article to try the first one on. */
export function Welcome({ access, keepsReading, onAllow, onKeepReading }: WelcomeProps) {
  const { t, language, direction } = useStrings();
  return (
    <main class="welcome" lang={language} dir={direction}>
      <header class="welcome-head">
        <img src={icon} alt="" width="48" height="48" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="quiet">{t('description')}</p>
      </header>
      {/* An aside, like all that is none of the article: its text is neither marked nor taken for the story's. */}
      <aside class="welcome-steps" aria-label={t('welcomeSteps')}>
        <AccessStep access={access} onAllow={onAllow} />
        <ol>
          <RestStep />
          <LookUpStep />
          <ReadingStep keepsReading={keepsReading} onKeepReading={onKeepReading} />
        </ol>
      </aside>
      <section id={SAMPLE_ID} class="welcome-sample" aria-label={t('welcomeSample')} tabIndex={-1}>
        <aside class="sample-note" aria-label={t('welcomeSample')}>
          <strong>{t('welcomeSample')}</strong> <span>{t('welcomeSampleNote')}</span>
        </aside>
        <DemoArticle />
      </section>
    </main>
  );
}

function RestStep() {
  const { t } = useStrings();
  return (
    <li>
      <h2>{t('welcomeRest')}</h2>
      <p>{t('welcomeRestHow')}</p>
      <p class="welcome-go">
        <a href={`#${SAMPLE_ID}`}>{t('welcomeGoSample')}</a>
      </p>
    </li>
  );
}

function LookUpStep() {
  const { t } = useStrings();
  return (
    <li>
      <h2>{t('welcomeLookUp')}</h2>
      <div class="toolbar-picture" role="img" aria-label={t('welcomeToolbar')}>
        <span class="address" />
        <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6">
          <path d="M4.5 8.500h4.200a2.400 2.400 0 1 1 4.600 0h4.200v4.200a2.400 2.400 0 1 1 0 4.600v3.200h-13z" />
        </svg>
        <span class="pressed">
          <img src={icon} alt="" width="20" height="20" />
        </span>
      </div>
      <p>{t('welcomeLookUpHow')}</p>
      <p class="quiet">{t('welcomePin')}</p>
    </li>
  );
}

function ReadingStep({ keepsReading, onKeepReading }: Pick<WelcomeProps, 'keepsReading' | 'onKeepReading'>) {
  const { t } = useStrings();
  return (
    <li>
      <h2>{t('welcomeReading')}</h2>
      <p>{t('welcomeReadingHow')}</p>
      <label class="welcome-switch">
        <span>{t('welcomeKeep')}</span>
        <input
          type="checkbox"
          role="switch"
          checked={keepsReading ?? false}
          disabled={keepsReading === null}
          onChange={({ currentTarget: { checked } }) => onKeepReading(checked)}
        />
      </label>
      <ul class="welcome-links">
        <li>
          <a href="/options.html#reading">{t('welcomeReadingOptions')}</a>
        </li>
        <li>
          <a href="/options.html#privacy">{t('welcomePrivacy')}</a>
        </li>
      </ul>
    </li>
  );
}
