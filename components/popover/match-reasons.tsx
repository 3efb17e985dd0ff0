import type { MatchReason } from '../../core/stories/match-reason';
import { daysInWords, MATCH_WORDS } from '../../core/stories/match-words';
import { useStrings } from '../shared/strings';

interface MatchReasonsProps {
  readonly of: readonly MatchReason[];
  /** Of the words behind each reason, so many at most; all of them where it is absent. */
  readonly mostWords?: number;
}

/** Why two stories are taken for the same one, in a line. */
export function MatchReasons({ of: reasons, mostWords }: MatchReasonsProps) {
  return reasons.map((reason, place) => (
    <span key={place}>
      {place > 0 && ' · '}
      <Reason kind={reason.kind} words={reason.words.slice(0, mostWords)} />
    </span>
  ));
}

function Reason({ kind, words }: MatchReason) {
  const { t, language } = useStrings();
  const [one, several] = MATCH_WORDS[kind];
  if (kind === 'days-apart') return t(one, [daysInWords(words, language)]);
  const saying = t(words.length === 1 ? one : several);
  if (words.length === 0) return saying;
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' }).formatToParts(words);
  return (
    <>
      {t('sameList', [saying])}{' '}
      {list.map(({ type, value }, place) => (type === 'element' ? <bdi key={place}>{value}</bdi> : value))}
    </>
  );
}
