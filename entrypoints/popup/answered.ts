import type { Loadable } from '../../core/loadable';
import type { Result } from '../../core/result';

/** What has come of a question, also where nobody answered it. */
export async function answered<Value>(asked: Promise<Result<Value, unknown>>): Promise<Loadable<Value>> {
  try {
    const answer = await asked;
    return answer.ok ? { kind: 'ready', value: answer.value } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
