import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { probabilityOf, scoreOf, type Scorecard } from '../../core/align/scorecard';
import { accuracyAt, averagePrecision, pearson, recallAtPrecision, type Scored } from '../eval/metrics';
import { readLines, UnreadableFile } from '../eval/read-lines';
import { crossTextRow, pairRow, readCrossTextSet, wholeTextRow } from '../eval/sentence-sets';
import { articleRowsSchema, rowExamples } from './article-rows';
import { fitScorecard, type FitOptions } from './fit-scorecard';
import { ALIGNMENT, LIKENESS, ROWS, SAMENESS } from './options';
import { writeRarity } from './rarity';
import { crossTextExamples, pairExamples, wholeSentences, type GroupedExample } from './sets';
import { trainOneEvent, trainStoryLikeness } from './stories';

const CARDS = 'core/align/scorecards';
const STORY_CARDS = 'core/stories/scorecards';
const JUDGED = 'scripts/train/article-rows.json';
/** Folds of whole groups, by their order. */
function crossFit<E extends GroupedExample>(
  examples: readonly E[],
  options: FitOptions,
  folds: number,
  teaches: (example: E) => boolean = () => true,
): number[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  const scores = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const card = fitScorecard(
      examples.filter((example) => foldOf.get(example.group) !== fold && teaches(example)),
      options,
    );
    examples.forEach(({ values, group }, at) => {
      if (foldOf.get(group) === fold) scores[at] = scoreOf(card, values);
    });
  }
  return scores;
}

function write(name: string, card: Scorecard, folder = CARDS): void {
  const features = Object.entries(card.features).map(
    ([feature, worth]) => `    ${JSON.stringify(feature)}: ${JSON.stringify(worth)}`,
  );
  writeFileSync(
    `${folder}/${name}.json`,
    `{\n  "intercept": ${card.intercept},\n  "features": {\n${features.join(',\n')}\n  }\n}\n`,
  );
}

function scored(examples: readonly GroupedExample[], scores: readonly number[]): Scored[] {
  return examples.map(({ target }, at) => ({ score: probabilityOf(scores[at] as number), isRight: target === 1 }));
}

function reportScored(what: string, list: readonly Scored[]): void {
  const figures = {
    averagePrecision: averagePrecision(list),
    recallAtPrecision90: recallAtPrecision(list, 0.9),
    accuracy: accuracyAt(list, 0.5),
  };
  console.log(
    `${what}, held out:`,
    JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value)),
  );
}

const rounded = (value: number) => value.toFixed(3);

function trainSameness(file: string): void {
  const examples = pairExamples(readLines(file, pairRow), ({ same }) => same ?? 0);
  reportScored('sameness', scored(examples, crossFit(examples, SAMENESS, 8)));
  write('sameness', fitScorecard(examples, SAMENESS));
}

function trainLikeness(file: string): void {
  const examples = pairExamples(readLines(file, pairRow), ({ score }) => (score ?? 0) / 5);
  const targets = examples.map(({ target }) => target);
  console.log('likeness, held out: Pearson', rounded(pearson(crossFit(examples, LIKENESS, 8), targets)));
  write('likeness', fitScorecard(examples, LIKENESS));
}

function trainAlignment(file: string, texts: string): void {
  const set = readCrossTextSet(readLines(file, crossTextRow));
  const whole = wholeSentences(readLines(texts, wholeTextRow));
  const ofSet = (doc: string) => set.texts.get(doc)?.map(({ text }) => text) ?? null;
  const ofWhole = (doc: string) => whole.get(doc) ?? null;
  const alone = crossTextExamples(set, ofWhole, false);
  reportScored('alignment alone', scored(alone, crossFit(alone, ALIGNMENT, 21)));
  write('alignment-alone', fitScorecard(alone, ALIGNMENT));
  const named = crossTextExamples(set, ofSet, true);
  const counted = [...named, ...crossTextExamples(set, ofWhole, true)];
  const list = scored(counted, crossFit(counted, ALIGNMENT, 21));
  reportScored('alignment counted, named sentences only', list.slice(0, named.length));
  reportScored('alignment counted', list);
  write('alignment-counted', fitScorecard(counted, ALIGNMENT));
}

/** Bars at which the precision of rows is printed. */
const BARS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

function trainRows(file: string): void {
  const judged = v.parse(articleRowsSchema, JSON.parse(readFileSync(JUDGED, 'utf8')));
  const examples = rowExamples(judged, readLines(file, wholeTextRow));
  // A pair that shares only a part teaches neither yes nor no.
  const clear = examples.filter(({ grade }) => grade !== 1);
  const scores = crossFit(examples, ROWS, 24, ({ grade }) => grade !== 1);
  const clearScores = scores.filter((_, at) => examples[at]?.grade !== 1);
  reportScored('rows', scored(clear, clearScores));
  for (const bar of BARS) {
    const above = examples.filter((_, at) => probabilityOf(scores[at] as number) >= bar);
    const share = (grades: readonly number[]) =>
      rounded(above.filter(({ grade }) => grades.includes(grade)).length / Math.max(1, above.length));
    console.log(`rows at ${bar}: ${above.length}, both report ${share([2])}, in part or whole ${share([1, 2])}`);
  }
  write('rows', fitScorecard(clear, ROWS));
}

const USAGE = `In this order, since each rests on the one before: npm run train -- rarity | sameness | likeness |
alignment | rows --data FILE (alignment also --texts FILE)
npm run train -- one-event --pairs FILE --pairs FILE ... [--near INDEX,GOLD ...] [--languages en-en]
npm run train -- story-likeness --index FILE --gold FILE`;

/** An index and its gold, named with a comma between. */
function indexAndGold(named: string): readonly [string, string] {
  const [index, gold, ...more] = named.split(',');
  if (!index || !gold || more.length > 0) throw new UnreadableFile(`--near takes INDEX,GOLD and not "${named}".`);
  return [index, gold];
}

async function train(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      texts: { type: 'string' },
      pairs: { type: 'string', multiple: true },
      languages: { type: 'string' },
      index: { type: 'string' },
      gold: { type: 'string' },
      near: { type: 'string', multiple: true, default: [] },
    },
  });
  const [step] = positionals;
  const { data, texts, pairs, languages, index, gold, near } = values;
  if (data && step === 'rarity')
    console.log('common stems:', await writeRarity(data, 'en', 'core/text/rarity.en.json'));
  else if (data && step === 'sameness') trainSameness(data);
  else if (data && step === 'likeness') trainLikeness(data);
  else if (data && texts && step === 'alignment') trainAlignment(data, texts);
  else if (data && step === 'rows') trainRows(data);
  else if (pairs && step === 'one-event')
    write('one-event', trainOneEvent({ pairs, near: near.map(indexAndGold), languages }), STORY_CARDS);
  else if (index && gold && step === 'story-likeness') write('likeness', trainStoryLikeness(index, gold), STORY_CARDS);
  else throw new UnreadableFile(USAGE);
}

/** An option that does not exist, or that lacks its value. */
const isWrongOption = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

try {
  await train();
} catch (error) {
  if (error instanceof UnreadableFile) console.error(error.message);
  else if (isWrongOption(error)) console.error(`${error.message}\n${USAGE}`);
  else throw error;
  process.exitCode = 2;
}
