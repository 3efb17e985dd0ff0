import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { PackProblem } from '../../core/packs/pack-problems';
import { parsePackText } from '../../core/packs/parse-pack';
import { reviewPack } from '../../core/packs/review-pack';
import { schemaText } from './schema-text';

const USAGE = `npm run pack -- check [--json] FILE …   says what is wrong with packs
npm run pack -- schema                  writes docs/pack.schema.json anew`;
const SCHEMA_FILE = 'docs/pack.schema.json';

interface Verdict {
  readonly file: string;
  /** What makes the pack be refused. */
  readonly problems: readonly PackProblem[];
  /** What its author should look at again. */
  readonly remarks: readonly PackProblem[];
}

function judge(file: string): Verdict {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return {
      file,
      problems: [{ path: '', message: error instanceof Error ? error.message : String(error) }],
      remarks: [],
    };
  }
  const parsed = parsePackText(text);
  return parsed.ok
    ? { file, problems: [], remarks: reviewPack(parsed.value) }
    : { file, problems: parsed.error, remarks: [] };
}

function print({ file, problems, remarks }: Verdict): void {
  const line = ({ path, message }: PackProblem) => `  ${path ? `${path}: ` : ''}${message}`;
  console.log(`${file}: ${problems.length > 0 ? 'refused' : 'clean'}`);
  for (const problem of problems) console.log(line(problem));
  if (remarks.length > 0) console.log(`${remarks.length} to look at again:\n${remarks.map(line).join('\n')}`);
}

function check(files: readonly string[], json: boolean): void {
  const verdicts = files.map(judge);
  if (json) console.log(JSON.stringify({ packs: verdicts }));
  else verdicts.forEach(print);
  if (verdicts.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const [verb, ...files] = positionals;
if (verb === 'check' && files.length > 0) check(files, values.json ?? false);
else if (verb === 'schema') writeFileSync(SCHEMA_FILE, schemaText());
else {
  console.error(USAGE);
  process.exitCode = 2;
}
