import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { measureAlignment } from './align';
import { figureLabels, figureRow, measureFigures } from './figures';
import { jsonOf, linesOf, type Measures } from './measures';
import { measureMentions } from './mentions';
import { measurePages } from './pages';
import { readLines, UnreadableFile } from './read-lines';
import { measureStories } from './stories';
import { readRows } from './story-index';
import { measureStoryPairs } from './story-pairs';
import { evaluateVersions } from './versions';

const USAGE = `npm run eval -- align --data FILE [--json]     sentences and texts put beside one another
npm run eval -- figures --data FILE [--json]   figures that contradict one another
npm run eval -- mentions --data FILE [--mistakes] [--json]
                                               topics found where readers say that they are named
npm run eval -- stories --index FILE --gold FILE [--json]
                                               the same event found among many stories
npm run eval -- story-pairs --data FILE [--languages en-en] [--json]
                                               whether two stories tell one event
npm run eval -- pages --data TAR-OR-FOLDER [--gold FILE] [--json]
                                               saved pages: which are articles, and their text
npm run eval -- versions --a FILE --b FILE [--no-pack] [--one-event] [--gold FILE] [--date-a DAY] [--date-b DAY] [--json]
                                               two texts put side by side, plain or saved pages
Of align, figures, mentions and the stories FILE has one JSON object a line.
Stories grouped by event serve as index and gold.`;
const LABELS = new URL('figure-labels.json', import.meta.url);

type Options = ReturnType<typeof parsedArguments>['values'];

/** What each evaluation measures; standard output is for the report alone, and for the mistakes where asked for. */
const EVALUATIONS: Readonly<Record<string, (options: Options) => Measures | Promise<Measures>>> = {
  align: ({ data }) => measureAlignment(needed(data), (made, all) => console.error(`${made} of ${all} cards`)),
  pages: ({ data, gold }) => measurePages(needed(data), gold, (done, all) => console.error(`${done} of ${all} pages`)),
  figures: ({ data }) =>
    measureFigures(readLines(needed(data), figureRow), v.parse(figureLabels, JSON.parse(readFileSync(LABELS, 'utf8')))),
  mentions: ({ data, mistakes }) => measureMentions(needed(data), mistakes ? console.log : () => undefined),
  stories: ({ index, gold }) =>
    measureStories(readRows(needed(index ?? gold, 'index')), readRows(needed(gold ?? index, 'gold'))),
  'story-pairs': ({ data, languages }) => measureStoryPairs(needed(data), languages),
};

/** The file that an option names. */
function needed(file: string | undefined, option = 'data'): string {
  if (!file) throw new UnreadableFile(`Say on which file: --${option} FILE is missing.\n${USAGE}`);
  return file;
}

function parsedArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      index: { type: 'string' },
      languages: { type: 'string' },
      json: { type: 'boolean', default: false },
      mistakes: { type: 'boolean', default: false },
      a: { type: 'string' },
      b: { type: 'string' },
      gold: { type: 'string' },
      'date-a': { type: 'string' },
      'date-b': { type: 'string' },
      'no-pack': { type: 'boolean', default: false },
      'one-event': { type: 'boolean', default: false },
    },
  });
}

/** Prints the comparison of two files; its rows make a long report, so the whole is printed as JSON in both cases. */
function printVersions(values: Options): void {
  const { a, b, gold } = values;
  if (!a || !b) throw new UnreadableFile(`Say which two texts: --a FILE and --b FILE.\n${USAGE}`);
  const compared = evaluateVersions({
    a,
    b,
    gold,
    noPack: values['no-pack'],
    isOneEvent: values['one-event'],
    ofA: { publishedOn: values['date-a'] },
    ofB: { publishedOn: values['date-b'] },
  });
  console.log(values.json ? JSON.stringify(compared) : JSON.stringify(compared, null, 2));
}

/** Says which evaluation is asked for, or throws with what is wrong with it. */
function evaluationOf([name, ...more]: readonly string[]): string {
  if (name === undefined) throw new UnreadableFile(`Say what to evaluate.\n${USAGE}`);
  if (!Object.hasOwn(EVALUATIONS, name)) throw new UnreadableFile(`There is no evaluation "${name}".\n${USAGE}`);
  if (more.length > 0) throw new UnreadableFile(`"${more.join(' ')}" is one name too many.\n${USAGE}`);
  return name;
}

async function evaluate(): Promise<void> {
  const { values, positionals } = parsedArguments();
  if (positionals[0] === 'versions') {
    printVersions(values);
    return;
  }
  const name = evaluationOf(positionals);
  const { data, index, gold } = values;
  const files = { ...(data && { data }), ...(index && { index }), ...(gold && { gold }) };
  const measures = { evaluation: name, ...files, ...(await EVALUATIONS[name]?.(values)) };
  console.log(linesOf(measures).join('\n'));
  if (values.json) console.log(jsonOf(measures));
}

/** An option that does not exist, or that lacks its value. */
const isWrongOption = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

try {
  await evaluate();
} catch (error) {
  if (error instanceof UnreadableFile) console.error(error.message);
  else if (isWrongOption(error)) console.error(`${error.message}\n${USAGE}`);
  else throw error;
  process.exitCode = 2;
}
