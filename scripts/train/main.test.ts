import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

function train(...given: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/train/main.ts', ...given], { encoding: 'utf8' });
}

/** Starting a process with a compiler takes a while on a busy machine. */
describe('npm run train', { timeout: 60_000 }, () => {
  it.each([
    ['no step', [], 'npm run train -- one-event --pairs FILE'],
    ['a step without its file', ['story-likeness', '--index', 'missing'], 'story-likeness --index FILE --gold FILE'],
    ['a file that is not there', ['one-event', '--pairs', 'missing.jsonl'], 'missing.jsonl cannot be read'],
    ['an option that there is none of', ['one-event', '--file', 'x'], "Unknown option '--file'"],
  ])('refuses %s, and says what to do', (_what, given, message) => {
    const { status, stderr } = train(...given);

    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
