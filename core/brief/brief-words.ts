import type { Aspect } from '../compare/comparison';
import type { SideOrigin } from '../compare/side-by-side';
import type { Reason } from '../compare/text-comparison';
import type { MatchReason } from '../stories/match-reason';
import type { MATCH_WORDS } from '../stories/match-words';

type Underscored<Text extends string> = Text extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : Text;

/** The keys of the interface's words that a brief is written with. */
export type BriefKey =
  | (typeof MATCH_WORDS)[MatchReason['kind']][number]
  | `aspect_${Aspect}`
  | `panelReason_${Underscored<Reason>}`
  | `briefFrom_${SideOrigin}`
  | 'briefTitle'
  | 'briefJoined'
  | 'briefLabelled'
  | 'briefDate'
  | 'briefEvent'
  | 'briefSameBy'
  | 'briefArticles'
  | 'briefNoTitle'
  | 'briefPublished'
  | 'briefLanguage'
  | 'briefFunding'
  | 'briefReadOn'
  | 'briefOnly'
  | 'briefQuote'
  | 'briefLeftOut'
  | 'briefNotTold'
  | 'briefApart'
  | 'briefWhy'
  | 'briefRests'
  | 'briefRow'
  | 'briefFigures'
  | 'briefRelation'
  | 'briefClash'
  | 'briefCompatible'
  | 'briefWording'
  | 'briefFor'
  | 'briefDates'
  | 'briefInSentences'
  | 'briefKnown'
  | 'briefTold'
  | 'briefUntold'
  | 'briefUnsure'
  | 'briefReportedBy'
  | 'briefHow'
  | 'briefMadeOn'
  | 'briefByTexts'
  | 'briefByPack'
  | 'briefEmpty'
  | 'briefTwoLanguages'
  | 'briefUnplaced'
  | 'briefCut'
  | 'briefQuoting'
  | 'thisPage'
  | 'otherVersion'
  | 'owner'
  | 'sources'
  | 'differently'
  | 'both'
  | 'nothingHere'
  | 'ourSummary'
  | 'saidBy'
  | 'elsewhere'
  | 'sameUndated'
  | 'sameAgencyCopy'
  | 'sameCopy'
  | 'citedPack';

/** The text of a key in the interface's language; `$1` and on are replaced by `substitutions`. */
export type BriefWords = (key: BriefKey, substitutions?: readonly string[]) => string;

/** The key of the words for what a row rests on. */
export function reasonKey(reason: Reason): `panelReason_${Underscored<Reason>}` {
  return `panelReason_${reason.replace('-', '_') as Underscored<Reason>}`;
}
