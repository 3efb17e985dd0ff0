import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { packSchema, type Pack } from './pack';
import { hostileShape, problemsAcross, type PackProblem } from './pack-problems';

/** The longest a pack may be as text, in characters. */
export const LONGEST_PACK = 8_000_000;
/** More problems than this tell an author nothing new. */
const MOST_PROBLEMS = 100;

/** Reads a pack from unknown input: the whole pack, or the problems found, each with its path. */
export function parsePack(input: unknown): Result<Pack, readonly PackProblem[]> {
  const hostile = hostileShape(input);
  if (hostile.length > 0) return fail(hostile.slice(0, MOST_PROBLEMS));
  const parsed = v.safeParse(packSchema, input);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
    return fail(problems.slice(0, MOST_PROBLEMS));
  }
  const problems = problemsAcross(parsed.output);
  return problems.length > 0 ? fail(problems.slice(0, MOST_PROBLEMS)) : ok(parsed.output);
}

/** Reads a pack from JSON text. */
export function parsePackText(text: string): Result<Pack, readonly PackProblem[]> {
  if (text.length > LONGEST_PACK) {
    return fail([{ path: '', message: `is ${text.length} characters long; the most is ${LONGEST_PACK}` }]);
  }
  try {
    return parsePack(JSON.parse(text));
  } catch (error) {
    return fail([{ path: '', message: `is no JSON: ${error instanceof Error ? error.message : String(error)}` }]);
  }
}
