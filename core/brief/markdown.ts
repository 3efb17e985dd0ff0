import { GROUPS } from '../compare/comparison';
import type { Brief, BriefArticle, BriefComparison } from './brief';
import { MATCH_WORDS } from '../stories/match-words';
import type { BriefWords } from './brief-words';
import { linkTo } from './escape-markdown';
import { groupMarkdown, rowNumbers, type RowNumbers } from './markdown-rows';
import { penFor, type Pen } from './pen';

type Compared = Extract<BriefComparison, { kind: 'compared' }>;
const UNKNOWN_LANGUAGE = 'und';
const NONE = '–';

/** A brief as Markdown in a language of the interface (a tag); text of pages and packs shows as it is, whatever is in it. */
export function markdownOf(brief: Brief, t: BriefWords, language: string): string {
  const pen = penFor(brief, t, language);
  const { comparison } = brief;
  const blocks = [
    ...openingMarkdown(brief, pen),
    `## ${pen.start}${t('briefArticles')}`,
    ...articleMarkdown(brief.articles.here, pen.names.here, pen),
    ...articleMarkdown(brief.articles.there, pen.names.there, pen),
    ...(comparison.kind === 'compared' ? comparedMarkdown(comparison, pen) : []),
    ...datesMarkdown(brief, pen),
    ...knownMarkdown(brief, pen),
    `## ${pen.start}${t('briefHow')}`,
    bullets(makingOf(brief, pen), pen),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function comparedMarkdown(comparison: Compared, pen: Pen): string[] {
  const numbers = rowNumbers(comparison);
  return [
    ...GROUPS.flatMap((group) => groupMarkdown(comparison, group, numbers, pen)),
    ...figuresMarkdown(comparison, numbers, pen),
    ...wordingMarkdown(comparison, pen),
  ];
}

/** The title, the event, why both are taken for the same, and whether both run the same copy. */
function openingMarkdown(
  { event, sameEvent, sharedCopy }: Brief,
  { t, start, names, text, list, ...pen }: Pen,
): string[] {
  const reasons = sameEvent.map(({ kind, words }) => {
    const [one, several] = MATCH_WORDS[kind];
    if (kind === 'days-apart') return t(one, [pen.days(words)]);
    const saying = t(words.length === 1 ? one : several);
    return words.length === 0 ? saying : `${saying} (${list(words.map(pen.quoted))})`;
  });
  return [
    `# ${start}${t('briefTitle', [names.here, names.there])}`,
    ...(event ? [`${start}${t('briefEvent', [pen.local(event.title), pen.period(event.date)])}`] : []),
    ...(reasons.length > 0 ? [`${start}${t('briefSameBy', [pen.join(reasons)])}`] : []),
    ...(sharedCopy
      ? [`${start}${sharedCopy.agency ? t('sameAgencyCopy', [text(sharedCopy.agency)]) : t('sameCopy')}`]
      : []),
  ];
}

function articleMarkdown({ outlet, ...article }: BriefArticle, name: string, pen: Pen): string[] {
  const { t, local, period } = pen;
  const title = local(article.title) || t('briefNoTitle');
  const label = [
    outlet.country && local(outlet.country),
    outlet.owner && t('owner', [local(outlet.owner)]),
    outlet.funding && t('briefFunding', [local(outlet.funding)]),
  ].filter(Boolean);
  const lines = [
    `${linkTo(article.url, title)}${article.from === 'pack' ? ` (${t('ourSummary')})` : ''}`,
    t('briefPublished', [article.publishedOn === null ? t('sameUndated') : period(article.publishedOn)]),
    ...(article.language === UNKNOWN_LANGUAGE ? [] : [t('briefLanguage', [pen.languageName(article.language)])]),
    ...(label.length > 0 ? [`${label.join(' · ')}${pen.sources(outlet.sources)}`] : []),
    t(`briefFrom_${article.from}`),
    ...(article.readOn === null ? [] : [t('briefReadOn', [period(article.readOn)])]),
  ];
  return [`### ${pen.start}${name}`, bullets(lines, pen)];
}

function figuresMarkdown({ figures }: Compared, numbers: RowNumbers, { t, names, text, ...pen }: Pen): string[] {
  if (figures.length === 0) return [];
  const rows = figures.map(({ row, relation, here, there }) => [
    String(numbers.get(row) ?? NONE),
    text(here),
    text(there),
    t(relation === 'clash' ? 'briefClash' : 'briefCompatible'),
  ]);
  const head = [t('briefRow'), names.here, names.there, t('briefRelation')];
  return [`## ${pen.start}${t('briefFigures')}`, table([head, ...rows], pen.start)];
}

function wordingMarkdown({ wording }: Compared, { t, start, names, text, local }: Pen): string[] {
  if (wording.length === 0) return [];
  const counted = (of: Compared['wording'][number]['here']) =>
    of.map(({ name, count }) => `${text(name)} (${count})`).join(' · ') || NONE;
  const rows = wording.map(({ about, here, there }) => [local(about), counted(here), counted(there)]);
  return [`## ${start}${t('briefWording')}`, table([[t('briefFor'), names.here, names.there], ...rows], start)];
}

function datesMarkdown({ dates }: Brief, { t, start, names, period }: Pen): string[] {
  if (dates.length === 0) return [];
  const rows = dates.map(({ here, there, ...date }) => [
    period(periodOf(date)),
    here > 0 ? String(here) : NONE,
    there > 0 ? String(there) : NONE,
  ]);
  return [
    `## ${start}${t('briefDates')}`,
    table([[t('briefDate'), names.here, names.there], ...rows], start),
    `${start}${t('briefInSentences')}`,
  ];
}

function periodOf({ date, until, grain }: Pick<Brief['dates'][number], 'date' | 'until' | 'grain'>): string {
  if (grain === 'month') return date.slice(0, 'YYYY-MM'.length);
  if (grain === 'year') return date.slice(0, 'YYYY'.length);
  return date === until ? date : `${date}/${until}`;
}

const TOLD = { told: 'briefTold', 'left-out': 'briefUntold', unsure: 'briefUnsure' } as const;

function knownMarkdown({ statements }: Brief, pen: Pen): string[] {
  if (statements.length === 0) return [];
  const { t, names, text, local, list, join, labelled } = pen;
  const lines = statements.map(({ text: of, outlets, here, quote }) => {
    const by = outlets.length > 0 ? [t('briefReportedBy', [list(outlets.map(text))])] : [];
    const known = `${local(of)} (${join([t('ourSummary'), ...by])})`;
    const said = quote ? labelled(known, pen.quote(quote)) : known;
    return labelled(`**${t(TOLD[here])}**`, said);
  });
  return [`## ${pen.start}${t('briefKnown', [names.here])}`, bullets(lines, pen)];
}

/** What was done, with what, and what was not. */
function makingOf({ madeOn, comparison, articles: { here, there }, packs }: Brief, pen: Pen): string[] {
  const { t, names, local, text } = pen;
  const isByPack = there.from === 'pack';
  const quoting = [names.here, here.quoted.words, here.quoted.most, names.there, there.quoted.words, there.quoted.most];
  return [
    t('briefMadeOn', [pen.period(madeOn)]),
    ...(comparison.kind === 'compared' ? howCompared(comparison, isByPack, pen) : [whyNot(comparison.reason, pen)]),
    t('briefQuoting', quoting.map(String)),
    ...packs.map(({ title, revision, licence }) => t('citedPack', [local(title), String(revision), text(licence)])),
  ];
}

function howCompared({ notCompared, isCut }: Compared, isByPack: boolean, { t, names }: Pen): string[] {
  const left = [names.here, String(notCompared.here), names.there, String(notCompared.there)];
  return [
    t(isByPack ? 'briefByPack' : 'briefByTexts'),
    ...(notCompared.here + notCompared.there > 0 ? [t('briefUnplaced', left)] : []),
    ...(isCut ? [t('briefCut')] : []),
  ];
}

function whyNot(reason: Extract<BriefComparison, { kind: 'not-compared' }>['reason'], { t, names }: Pen): string {
  switch (reason) {
    case 'empty-here':
      return t('briefEmpty', [names.here]);
    case 'empty-there':
      return t('briefEmpty', [names.there]);
    case 'two-languages':
      return t('briefTwoLanguages');
  }
}

function bullets(lines: readonly string[], { start }: Pen): string {
  return lines.map((line) => `- ${start}${line}`).join('\n');
}

/** A table by its lines, the first of which are the headings. */
function table([head = [], ...rows]: readonly (readonly string[])[], start: string): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => `${start}${cell}`).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
