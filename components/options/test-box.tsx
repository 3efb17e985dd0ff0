import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { explainMentions, LONGEST_TRIAL, trialText, type Explained } from '../../core/mentions/explain-mentions';
import { languagesOf, trialAliases, type TopicDraft } from '../../core/topics/draft-topic';
import { useStrings } from '../shared/strings';
import { languageNames } from './name-lists';
import { NearMisses } from './near-misses';

/** The interface's own languages can always be chosen. */
const OFFERED = ['en', 'fr', 'ar'];

export interface TestBoxProps {
  /** The topic as it stands: its aliases are looked for, its longer names passed over. */
  readonly draft: TopicDraft;
  readonly startText?: string | undefined;
  readonly startLanguage?: string | undefined;
}

/** A place to try aliases on a text: what is found in it, what is nearly found, and why that is not. */
export function TestBox({ draft, startText = '', startLanguage = '' }: TestBoxProps) {
  const { t, language } = useStrings();
  const [pasted, setPasted] = useState(startText);
  const [tried, setTried] = useState(startLanguage);
  const text = trialText(pasted);
  const explained = useMemo(() => explainMentions(text, trialAliases(draft), tried), [text, draft, tried]);
  const offered = [...new Set([...languagesOf(draft), ...OFFERED, ...(tried === '' ? [] : [tried])])];
  return (
    <div class="own-test" role="group" aria-labelledby="own-test-title">
      <h4 id="own-test-title">{t('ownTest')}</h4>
      <p class="quiet">{t('ownTestHint')}</p>
      <div class="own-field">
        <label for="own-test-text">{t('ownTestText')}</label>
        <textarea
          id="own-test-text"
          dir="auto"
          rows={4}
          value={pasted}
          onInput={({ currentTarget: { value } }) => setPasted(value)}
        />
      </div>
      <div class="own-field own-test-language">
        <label for="own-test-language">{t('ownTestLanguage')}</label>
        <select id="own-test-language" value={tried} onChange={({ currentTarget: { value } }) => setTried(value)}>
          <option value="">{t('ownTestAny')}</option>
          {offered.map((tag) => (
            <option key={tag} value={tag}>
              {languageNames([tag], language)}
            </option>
          ))}
        </select>
      </div>
      {pasted.length > LONGEST_TRIAL && (
        <p class="own-warning">{t('ownTestCut', [new Intl.NumberFormat(language).format(LONGEST_TRIAL)])}</p>
      )}
      <Outcome text={pasted.slice(0, LONGEST_TRIAL)} explained={explained} tried={tried} />
    </div>
  );
}

function Outcome({ text, explained, tried }: { text: string; explained: Explained; tried: string }) {
  const { t, language } = useStrings();
  const { mentions, misses } = explained;
  const number = new Intl.NumberFormat(language);
  const isEmpty = text.trim() === '';
  return (
    <>
      <p role="status" class="own-counts">
        {!isEmpty && t('ownTestFound', [number.format(mentions.length), number.format(misses.length)])}
      </p>
      {!isEmpty && (
        <div class="own-tried" role="region" aria-label={t('ownTestMarked')} tabIndex={0}>
          <p dir="auto">{withMarks(text, explained)}</p>
        </div>
      )}
      {misses.length > 0 && (
        <>
          <h5>{t('ownTestNearly')}</h5>
          <NearMisses text={text} misses={misses} tried={tried} />
        </>
      )}
    </>
  );
}

/** The text in pieces, with what is found marked, and what is nearly found hinted at where nothing else is found. */
function withMarks(text: string, { mentions, misses }: Explained): ComponentChildren[] {
  const found = mentions.map(({ start, end }) => ({ start, end, isFound: true }));
  const nearly = misses.map(({ start, end }) => ({ start, end, isFound: false }));
  const places = [...found, ...nearly].toSorted((a, b) => a.start - b.start || Number(b.isFound) - Number(a.isFound));
  const pieces: ComponentChildren[] = [];
  let last = 0;
  let ahead = 0;
  for (const { start, end, isFound } of places) {
    while (found[ahead] && (found[ahead]?.end ?? 0) <= start) ahead++;
    if (start < last || (!isFound && (found[ahead]?.start ?? end) < end)) continue;
    const words = text.slice(start, end);
    const Piece = isFound ? 'mark' : 'span';
    pieces.push(
      text.slice(last, start),
      <Piece key={start} class={isFound ? 'own-found' : 'own-missed'}>
        {words}
      </Piece>,
    );
    last = end;
  }
  return [...pieces, text.slice(last)];
}
