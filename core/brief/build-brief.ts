import { quoted, type ComparisonRow, type Evidence } from '../compare/comparison';
import type { ShownSide, SideBySide } from '../compare/side-by-side';
import type { CountedName, WordingLine } from '../compare/wording-lines';
import type { LocalText } from '../packs/pack';
import type { NamedSource } from '../packs/topic-background';
import {
  BRIEF_VERSION,
  type Brief,
  type BriefArticle,
  type BriefComparison,
  type BriefEvidence,
  type BriefRow,
  type BriefSource,
  type BriefTexts,
} from './brief';
import { plainText, webAddress } from './page-text';
import { beginning, mostQuoted, quoterOf, type Quoter } from './quote-length';
import { wordsKnown } from './words-known';

/** Words that differ, and words for which two are taken for the same, are a few; more would be a quote. */
const MOST_WORDS_APART = 8;
/** Nobody is called by more; pages sometimes give a slogan with the name. */
const MOST_WORDS_A_NAME = 12;
const UNKNOWN_LANGUAGE = 'und';

interface Quoters {
  readonly here: Quoter;
  readonly there: Quoter;
}

/** Two versions side by side as a brief made on a day (YYYY-MM-DD), with quotes of fair length; the same for the same input. */
export function buildBrief(of: SideBySide, { madeOn }: { readonly madeOn: string }): Brief {
  const most = { here: mostQuoted(wordsKnown(of, 'here')), there: mostQuoted(wordsKnown(of, 'there')) };
  const quoters = { here: quoterOf(most.here), there: quoterOf(most.there) };
  // Rows come first, as quotes are given while there are words left for them.
  const comparison = comparisonOf(of, quoters);
  const statements = statementsOf(of, quoters.here);
  const { event, sharedCopy } = of;
  return {
    format: 'sidelight-brief',
    version: BRIEF_VERSION,
    generator: 'Sidelight',
    madeOn,
    articles: {
      here: articleOf(of.here, { words: quoters.here.words(), most: most.here }),
      there: articleOf(of.there, { words: quoters.there.words(), most: most.there }),
    },
    event: event && { id: event.id, title: textsOf(event.title), date: event.date },
    sameEvent: of.reasons.map(({ kind, words }) => ({ kind, words: words.map(fewWords) })),
    sharedCopy: sharedCopy && { agency: sharedCopy.agency && fewWords(sharedCopy.agency) },
    comparison,
    statements,
    dates: of.dates.map(({ date, until, grain, here, there }) => ({
      date,
      until,
      grain,
      here: here.length,
      there: there.length,
    })),
    packs: of.packs.map(({ id, title, revision, licence }) => ({
      id,
      title: textsOf(title),
      revision,
      licence: plainText(licence),
    })),
  };
}

function articleOf(side: ShownSide, quotedOf: BriefArticle['quoted']): BriefArticle {
  const { from, outlet, title, url, publishedOn, readOn } = side;
  const language = languageOf(side.language);
  const label = outlet.id === null ? null : outlet;
  return {
    from,
    outlet: {
      id: outlet.id,
      name: beginning(outlet.name, MOST_WORDS_A_NAME),
      country: label && textsOf(label.country),
      owner: label?.owner ? textsOf(label.owner) : null,
      funding: label && textsOf(label.funding),
      sources: label ? label.sources.map(sourceOf) : [],
    },
    title: from === 'pack' ? textsOf(title) : { [language]: beginning(title.en) },
    url: url === null ? null : webAddress(url),
    language,
    publishedOn,
    readOn,
    quoted: quotedOf,
  };
}

function comparisonOf({ result, names, sources }: SideBySide, quoters: Quoters): BriefComparison {
  if (result.kind === 'not-compared') return { kind: result.kind, reason: result.reason };
  const { comparison, isCut, notCompared } = result;
  const rows = (of: readonly ComparisonRow[]) => of.map((row) => rowOf(row, sources, quoters));
  return {
    kind: 'compared',
    groups: {
      differently: rows(comparison.differently),
      onlyThere: rows(comparison.onlyThere),
      onlyHere: rows(comparison.onlyHere),
      both: rows(comparison.both),
    },
    figures: result.figures.map((figure) => ({
      row: figure.row,
      relation: figure.relation,
      here: fewWords(figure.here),
      there: fewWords(figure.there),
    })),
    wording: names.map(wordingOf),
    notCompared: { here: notCompared.here.length, there: notCompared.there.length },
    isCut,
  };
}

type Compared = Extract<BriefComparison, { kind: 'compared' }>;

function wordingOf({ group, about, here, there }: WordingLine): Compared['wording'][number] {
  const names = (of: readonly CountedName[]) =>
    of.map(({ text, language, count }) => ({ name: text, language, count }));
  return { group, about: textsOf(about), here: names(here), there: names(there) };
}

function rowOf(row: ComparisonRow, sources: SideBySide['sources'], quoters: Quoters): BriefRow {
  return {
    id: row.id,
    topics: [...row.topics],
    about: row.about && textsOf(row.about),
    aspects: [...row.aspects],
    apart: row.apart.map(({ aspect, here, there }) => ({
      aspect,
      here: here.map(fewWords),
      there: there.map(fewWords),
    })),
    why: row.why && textsOf(row.why),
    notes: row.notes.map((note) => ({
      text: textsOf(note.text),
      sources: note.sources.flatMap((id) => (sources[id] ? [sourceOf(sources[id])] : [])),
    })),
    reasons: [...row.reasons],
    here: row.here && evidenceOf(row.here, quoters.here),
    there: row.there && evidenceOf(row.there, quoters.there),
  };
}

function evidenceOf(evidence: Evidence, { quote }: Quoter): BriefEvidence {
  if (evidence.kind === 'sentence') {
    return { kind: 'quotes', language: languageOf(evidence.language), quotes: evidence.quotes.map(quote) };
  }
  const { text, attribution } = evidence;
  return { kind: 'paraphrase', text: textsOf(text), attribution: attribution && textsOf(attribution) };
}

function statementsOf({ statements }: SideBySide, { quote }: Quoter): Brief['statements'] {
  return statements.map(({ id, text, outlets, here, sentence }) => ({
    id,
    text: textsOf(text),
    outlets: outlets.map(plainText),
    here,
    quote: sentence === '' ? null : quote(quoted(sentence)),
  }));
}

function sourceOf({ name, url }: NamedSource): BriefSource {
  return { name: plainText(name), url: webAddress(url) };
}

function fewWords(words: string): string {
  return beginning(words, MOST_WORDS_APART);
}

/** A text of a pack with its languages in the order of their tags. */
function textsOf(of: LocalText): BriefTexts {
  return Object.fromEntries(
    Object.entries(of)
      .map(([language, text]) => [language, plainText(text)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function languageOf(tag: string): string {
  return /^[a-z]{2,3}$/u.test(tag) ? tag : UNKNOWN_LANGUAGE;
}
