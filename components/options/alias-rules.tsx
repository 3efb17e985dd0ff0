import { useState } from 'preact/hooks';
import type { AliasDraft } from '../../core/topics/draft-topic';
import { languagesIn, splitList } from '../../core/topics/typed-lists';
import { useStrings, type StringKey, type Strings } from '../shared/strings';
import { languageNames, wordList } from './name-lists';
import { TopicField } from './topic-field';

/** The fields of a row in which something can be wrong. */
export type RuleField = 'languages' | 'notIn' | 'company';

export interface AliasRulesProps {
  /** Begins the ids of its controls. */
  readonly id: string;
  readonly alias: AliasDraft;
  readonly faultOf: (field: RuleField) => string | null;
  readonly onChange: (change: Partial<AliasDraft>) => void;
}

/** When an alias counts: one line that says so, and the fields behind it. */
export function AliasRules({ id, alias, faultOf, onChange }: AliasRulesProps) {
  const strings = useStrings();
  const { t } = strings;
  const [isOpen, setIsOpen] = useState(false);
  const isWrong = (['languages', 'notIn', 'company'] as const).some((field) => faultOf(field) !== null);
  const name = alias.text.trim();
  return (
    <details class="own-rules" open={isOpen || isWrong} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {t('ownRules')}: <span class="quiet">{summaryOf(alias, strings)}</span>
      </summary>
      <div role="group" aria-label={name === '' ? t('ownRules') : t('ownRulesOf', [name])} class="own-rule-fields">
        <Languages id={`${id}-languages`} field="languages" {...{ alias, faultOf, onChange }} />
        <Languages id={`${id}-notIn`} field="notIn" {...{ alias, faultOf, onChange }} />
        <Tick
          id={`${id}-capitals`}
          words={['ownCapitals', 'ownCapitalsHint']}
          isOn={!alias.isAnyCase}
          onChange={(isOn) => onChange({ isAnyCase: !isOn })}
        />
        <Tick
          id={`${id}-weak`}
          words={['ownWeak', 'ownWeakHint']}
          isOn={alias.isWeak}
          onChange={(isWeak) => onChange({ isWeak })}
        />
        <TopicField
          id={`${id}-company`}
          label="ownCompany"
          hint="ownCompanyHint"
          fault={faultOf('company')}
          control={(props) => (
            <input
              {...props}
              type="text"
              dir="auto"
              value={alias.company}
              onInput={({ currentTarget: { value } }) => onChange({ company: value })}
            />
          )}
        />
      </div>
    </details>
  );
}

const LANGUAGE_WORDS = {
  languages: ['ownLanguages', 'ownLanguagesHint'],
  notIn: ['ownNotIn', 'ownNotInHint'],
} as const;

function Languages({
  id,
  field,
  alias,
  faultOf,
  onChange,
}: AliasRulesProps & { readonly field: keyof typeof LANGUAGE_WORDS }) {
  const { language } = useStrings();
  const [label, hint] = LANGUAGE_WORDS[field];
  const { known } = languagesIn(alias[field]);
  return (
    <TopicField
      id={id}
      label={label}
      hint={hint}
      fault={faultOf(field)}
      control={(props) => (
        <input
          {...props}
          type="text"
          dir="ltr"
          autocapitalize="off"
          spellcheck={false}
          value={alias[field]}
          onInput={({ currentTarget: { value } }) => onChange({ [field]: value })}
        />
      )}
    >
      {known.length > 0 && <p class="own-named">{languageNames(known, language)}</p>}
    </TopicField>
  );
}

interface TickProps {
  readonly id: string;
  readonly words: readonly [label: StringKey, hint: StringKey];
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ id, words: [label, hint], isOn, onChange }: TickProps) {
  const { t } = useStrings();
  return (
    <label class="own-tick">
      <input
        type="checkbox"
        checked={isOn}
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget: { checked } }) => onChange(checked)}
      />
      <span>
        <span id={id} class="own-tick-name">
          {t(label)}
        </span>
        <span id={`${id}-hint`} class="quiet">
          {t(hint)}
        </span>
      </span>
    </label>
  );
}

function summaryOf(alias: AliasDraft, { t, language }: Strings): string {
  const only = languagesIn(alias.languages).known;
  const never = languagesIn(alias.notIn).known;
  const company = splitList(alias.company);
  const rules = [
    only.length > 0 && t('ownRuleIn', [languageNames(only, language)]),
    never.length > 0 && t('ownRuleNotIn', [languageNames(never, language)]),
    alias.isAnyCase && t('ownRuleAnyCase'),
    alias.isWeak && t('ownRuleWeak'),
    company.length > 0 && t('ownRuleNear', [wordList(company, language)]),
  ].filter((rule) => rule !== false);
  return rules.length > 0 ? rules.join(' · ') : t('ownRulesNone');
}
