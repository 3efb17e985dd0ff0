import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measureMentions } from './mentions';
import { UnreadableFile } from './read-lines';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-mentions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'rows.jsonl');
/** No pack is written for a language of private use. */
const PRIVATE = 'qaa';

/** A row of the place in brackets. */
function at(ent: string, marked: string, gold: string, rest: { lang?: string; set?: string } = {}) {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  return { lang: 'en', set: 'invented', ent, start, end, text: marked.replace(/[[\]]/gu, ''), gold, ...rest };
}

function measure(...rows: readonly unknown[]) {
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const mistakes: string[] = [];
  const measures = measureMentions(file, (line) => mistakes.push(line));
  return { measures, mistakes };
}

const SCORE = { precision: 1, recall: 1, targets: 1, notTargets: 0, found: 1, wrong: 0 };

describe('measureMentions of places', () => {
  it('counts what is found and what is not, by entity and by language', () => {
    const { measures } = measure(
      at('France', 'A bridge in [France] fell.', 'target'),
      at('France', 'The Tour de [France] begins.', 'not-target'),
      at('French', 'The [French] minister left.', 'target'),
      at('Mali', 'Le [Mali] a répondu.', 'target', { lang: 'fr' }),
      at('Mali', 'A ferry from [Ilo] to Mali.', 'target', { lang: 'fr' }),
      at('Mali', 'In [Mali] it rained.', 'not-target'),
    );

    expect(measures).toEqual({
      rows: 6,
      unscored: 0,
      entities: {
        France: { ...SCORE, notTargets: 1 },
        French: SCORE,
        Mali: { precision: 0.5, recall: 0.5, targets: 2, notTargets: 1, found: 1, wrong: 1 },
      },
      languages: {
        en: { precision: 2 / 3, recall: 1, targets: 2, notTargets: 2, found: 2, wrong: 1, declared: true },
        fr: { precision: 1, recall: 0.5, targets: 2, notTargets: 0, found: 1, wrong: 0, declared: true },
      },
      undeclared: { precision: null, recall: null, targets: 0, notTargets: 0, found: 0, wrong: 0 },
      historical: {},
      reasons: { 'unknown form': 1 },
    });
  });

  it('takes a word for a topic, and another topic only where it is followed', () => {
    const { measures } = measure(
      at('Paris', 'France and Mali spoke; [Paris] announced a visit.', 'target'),
      at('Bamako', 'France and Mali spoke; [Bamako] announced a visit.', 'target'),
      at('Sahel', 'Rain in the [Sahel] came late.', 'target'),
    );

    expect(measures).toMatchObject({ unscored: 1, entities: { Paris: SCORE, Bamako: SCORE }, languages: {} });
  });

  it('scores no row whose label says neither', () => {
    const { measures } = measure(
      at('Mali', 'In [Mali] it rained.', 'target'),
      at('Mali', 'In [Mali] it rained.', 'grey'),
      at('Mali', 'In [Mali] it rained.', 'unlabelled'),
    );

    expect(measures).toMatchObject({ rows: 3, unscored: 2, entities: { Mali: SCORE } });
  });

  it('keeps old prints and languages without a pack apart', () => {
    const { measures } = measure(
      at('Mali', 'In [Mali] it rained.', 'target', { set: 'hipe-invented-en' }),
      at('Mali', 'Ol [Mali] ra.', 'target', { lang: PRIVATE }),
      at('Mali', 'Ol [Ilo] ra.', 'target', { lang: PRIVATE }),
    );

    expect(measures).toMatchObject({
      entities: {},
      languages: { [PRIVATE]: { recall: 0.5, declared: false } },
      undeclared: { precision: 1, recall: 0.5, targets: 2 },
      historical: { Mali: SCORE },
      reasons: {},
    });
  });

  it('gives each mistake with its reason, on a line of its own', () => {
    const { measures, mistakes } = measure(
      at('France', 'The Tour de\n[France] begins.', 'target'),
      at('Mali', `${'far '.repeat(30)}[Mali] Vorn sang.`, 'not-target'),
      at('Mali', 'In [Mali] it rained.', 'target'),
    );

    expect(measures['reasons']).toEqual({ 'longer-name': 1 });
    expect(mistakes).toEqual([
      'en\tFrance\ttarget\tmissed\tlonger-name: Tour de France\tThe Tour de [France] begins.',
      `en\tMali\tnot-target\tfound\tMali\t${'far '.repeat(15)}[Mali] Vorn sang.`,
    ]);
  });

  it('gives of several reasons the one that least is missing of', () => {
    const { measures } = measure(at('Paris', 'A spring in [Paris] is mild.', 'target'));

    expect(measures['reasons']).toEqual({ weak: 1 });
  });
});

describe('measureMentions of headlines', () => {
  it('has a topic found wherever it is named, also in an unknown language', () => {
    const { measures, mistakes } = measure(
      { title: 'Bridge falls', desc: 'It happened in France.', label: 'pos' },
      { title: 'Bridge falls', desc: 'It happened in Ilo.', label: 'pos' },
      { title: 'Who wins the Tour de France?', desc: null, label: 'neg' },
      { title: 'Dam opens', desc: 'Mali has sent a minister.', lang: 'en-GB', mali: 'country' },
      { title: 'Dam opens', desc: 'Mali has sent a team.', lang: 'en-GB', mali: 'team' },
    );

    expect(measures).toMatchObject({
      unscored: 1,
      entities: { France: { precision: 1, recall: 0.5, targets: 2, notTargets: 1 }, Mali: SCORE },
      languages: { en: SCORE, unknown: { targets: 2, declared: true } },
    });
    expect(mistakes).toEqual(['unknown\tFrance\ttarget\tmissed\tunknown form\t[]Bridge falls It happened in Ilo.']);
  });
});

describe('measureMentions of sentences', () => {
  it('has nothing to find', () => {
    const { measures } = measure({ lang: 'hr', text: 'To je mali most.', label: 'not-country' });

    expect(measures).toMatchObject({
      entities: { Mali: { precision: null, recall: null, targets: 0, notTargets: 1, found: 0, wrong: 0 } },
    });
  });
});

describe('measureMentions of nothing to score', () => {
  it.each([
    ['no label that says anything', at('Mali', 'In [Mali] it rained.', 'grey')],
    ['no topic that is followed', at('Ilo', 'In [Ilo] it rained.', 'target')],
  ])('refuses a file with %s', (_what, row) => {
    expect(() => measure(row)).toThrow(UnreadableFile);
    expect(() => measure(row)).toThrow(`${file} has no row that can be scored`);
  });
});
