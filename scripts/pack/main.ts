import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parsePack } from '../../core/packs/parse-pack';

const [verb, ...files] = process.argv.slice(2);

if (verb !== 'check' || files.length === 0) {
  console.error('Say what to check: npm run pack -- check packs/sahel.json');
  process.exitCode = 2;
} else {
  for (const file of files) checkPack(file);
}

function checkPack(file: string): void {
  const problems = problemsOf(file);
  for (const problem of problems) console.error(`${file}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${file}: clean`);
}

function problemsOf(file: string): readonly string[] {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return [`cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`];
  }
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.error.map(({ path, message }) => (path ? `${path}: ${message}` : message));
}
