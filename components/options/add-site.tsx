import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { withRule } from '../../core/settings/change-settings';
import type { Settings } from '../../core/settings/settings';
import { parseSite, type SiteFault } from '../../core/sites/parse-site';
import { shownSite } from '../../core/sites/shown-site';
import type { SiteRule } from '../../core/sites/sites';
import { useStrings, type Strings, type StringKey } from '../shared/strings';
import { Choice } from './controls';

interface AddSiteProps {
  readonly settings: Settings;
  readonly onAdd: (rule: SiteRule) => void;
  /** The reader has begun to type another one. */
  readonly onType: () => void;
}

const FAULT_WORDS: Record<SiteFault, StringKey> = {
  empty: 'optionsSiteEmpty',
  'not-the-web': 'optionsSiteNotTheWeb',
  'no-host': 'optionsSiteNoHost',
};

/** The form for an exception; a site may be typed in whatever form, and what will be kept shows at once. */
export function AddSite({ settings, onAdd, onType }: AddSiteProps) {
  const { t } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // Who reads everywhere adds a site to have it off, and the other way round.
  const isOn = chosen ?? !settings.everywhere;
  const submit = () => {
    const site = parseSite(typed);
    const refused = site.ok ? whyNot(settings, { site: site.value, isOn }, t) : t(FAULT_WORDS[site.error]);
    setRefusal(refused);
    field.current?.focus();
    if (refused !== null || !site.ok) return;
    setTyped('');
    onAdd({ site: site.value, isOn });
  };
  return (
    <form
      class="setting add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{t('optionsSiteAdd')}</h3>
      <SiteField
        field={field}
        typed={typed}
        refusal={refusal}
        onInput={(value) => {
          setTyped(value);
          setRefusal(null);
          onType();
        }}
      />
      <div class="add-site-row">
        <Choice
          isRow
          legend={t('optionsSiteIs')}
          values={[
            { value: 'off', label: t('optionsSiteOff') },
            { value: 'on', label: t('optionsSiteOn') },
          ]}
          chosen={isOn ? 'on' : 'off'}
          onChoose={(standing) => {
            setChosen(standing === 'on');
            setRefusal(null);
          }}
        />
        <button type="submit" class="main-button">
          {t('optionsSiteSubmit')}
        </button>
      </div>
    </form>
  );
}

interface SiteFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  /** Why what was typed was not added, or null. */
  readonly refusal: string | null;
  readonly onInput: (typed: string) => void;
}

function SiteField({ field, typed, refusal, onInput }: SiteFieldProps) {
  const { t } = useStrings();
  const id = useId();
  return (
    <div class="options-field">
      <label for={`${id}-field`}>{t('optionsSiteField')}</label>
      <input
        ref={field}
        id={`${id}-field`}
        class="wide"
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        aria-invalid={refusal !== null}
        aria-describedby={`${id}-kept ${id}-hint`}
        onInput={({ currentTarget: { value } }) => onInput(value)}
      />
      <div id={`${id}-kept`}>
        {refusal === null ? (
          typed.trim() !== '' && <Kept typed={typed} />
        ) : (
          <p class="note" role="alert">
            {refusal}
          </p>
        )}
      </div>
      <p id={`${id}-hint`} class="quiet hint">
        {t('optionsSiteHint')}
      </p>
    </div>
  );
}

/** What of the typed text will be kept, or why nothing can be. */
function Kept({ typed }: { typed: string }) {
  const { t, direction } = useStrings();
  const site = parseSite(typed);
  if (!site.ok) return <p class="quiet hint">{t(FAULT_WORDS[site.error])}</p>;
  const shown = shownSite(site.value);
  return (
    <p class="kept">
      <span class="quiet">
        <bdi>{typed.trim()}</bdi> {direction === 'rtl' ? '←' : '→'} {t('optionsSiteKept')}
      </span>{' '}
      <bdi class="site-name">{shown}</bdi>{' '}
      {shown !== site.value && (
        <bdi class="quiet" dir="ltr">
          {site.value}
        </bdi>
      )}
    </p>
  );
}

/** Why a rule is not added: the site has one already, or it would say what goes without saying. */
function whyNot(settings: Settings, rule: SiteRule, t: Strings['t']): string | null {
  const shown = [shownSite(rule.site)];
  if (settings.sites.some(({ site }) => site === rule.site)) return t('optionsSiteKnown', shown);
  if (withRule(settings, rule).sites.length > settings.sites.length) return null;
  return t(rule.isOn ? 'optionsSiteNeedlessOn' : 'optionsSiteNeedlessOff', shown);
}
