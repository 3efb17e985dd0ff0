import { describe, expect, it } from 'vitest';
import { areOthers, identityOf, type Identity } from './actors-identity';

function identity(agent: string, language: 'en' | 'fr'): Identity {
  const text = `… ${agent}`;
  return identityOf(text, { start: 2, end: text.length }, language, false) as Identity;
}

describe('areOthers', () => {
  it.each([
    ['rebels', 'the army'],
    ['French soldiers', 'Malian soldiers'],
    ['Russia', 'the Ukrainian army'],
    ['the Red Band', 'the Blue Lamp'],
    ['protesters', 'police'],
    ['rebels', 'Russia'],
  ])('%s and %s are', (a, b) => {
    expect(areOthers(identity(a, 'en'), identity(b, 'en'))).toBe(true);
    expect(areOthers(identity(b, 'en'), identity(a, 'en'))).toBe(true);
  });

  it.each([
    ['soldiers', 'the army'],
    ['the army', 'the government'],
    ['rebels', 'militants'],
    ['rebels', 'the Red Band'],
    ['the army', 'Russia'],
    ['French soldiers', 'soldiers'],
    ['soldiers in Mali', 'French soldiers'],
    ['Moscow', 'the Russian army'],
    ['gunmen', 'the army'],
    ['unidentified soldiers', 'rebels'],
    ['the coalition', 'France'],
    ['the Red Sea Patrol', 'the RSP'],
    ['Palestinians', 'militants'],
  ])('%s and %s may not be', (a, b) => {
    expect(areOthers(identity(a, 'en'), identity(b, 'en'))).toBe(false);
    expect(areOthers(identity(b, 'en'), identity(a, 'en'))).toBe(false);
  });

  it('holds in French', () => {
    expect(areOthers(identity('des rebelles', 'fr'), identity('l’armée', 'fr'))).toBe(true);
    expect(areOthers(identity('des hommes armés', 'fr'), identity('l’armée', 'fr'))).toBe(false);
    expect(areOthers(identity('la Russie', 'fr'), identity('l’armée ukrainienne', 'fr'))).toBe(true);
  });
});
