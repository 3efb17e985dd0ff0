import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePackText } from '../packs/parse-pack';
import type { EventId, LocalText, OutletId, TopicId } from '../packs/pack';
import { buildNameIndex, lookUpNames, type NamedThings } from './name-index';

interface TopicNames {
  readonly label: LocalText;
  readonly aliases?: readonly string[];
}

function buildThings(topics: Readonly<Record<string, TopicNames>>, rest: Partial<NamedThings> = {}): NamedThings {
  return {
    topics: Object.entries(topics).map(([id, { label, aliases = [] }]) => ({
      id: id as TopicId,
      label,
      gist: { en: 'country' },
      aliases,
    })),
    outlets: [],
    events: [],
    ...rest,
  };
}

function lookUp(
  query: string,
  things: NamedThings,
  { language = 'en', followed = [] as readonly string[], most = 20 } = {},
) {
  return lookUpNames(buildNameIndex(things, { language, followedTopics: followed as TopicId[] }), query, most);
}

/** What is found, in order: ids, with the alias where there is one. */
function found(...asked: Parameters<typeof lookUp>): string[] {
  return lookUp(...asked).map((result) =>
    result.kind === 'topic' && result.matched !== null ? `${result.id} as ${result.matched}` : result.id,
  );
}

const mali = { label: { en: 'Mali', ar: 'مالي' }, aliases: ['Mali', 'Republic of Mali', 'Malian junta', '马里共和国'] };
const sahel = { label: { en: 'Sahel', fr: 'Sahel', ar: 'الساحل' }, aliases: ['G5 Sahel', 'ساحل افريقيا'] };
const goita = { label: { en: 'Assimi Goïta' }, aliases: ['colonel Goïta', '阿西米·戈伊塔'] };
const things = buildThings({ mali, sahel, goita });

describe('lookUpNames', () => {
  it.each([
    ['the beginning of a label', 'Mal', ['mali']],
    ['other letters for it', 'GOITA', ['goita']],
    ['a word within a name', 'goi', ['goita']],
    ['the beginnings of several words', 'rep mal', ['mali as Republic of Mali']],
    ['words in another order', 'sahel g5', ['sahel as G5 Sahel']],
    ['a label in another language than the one shown', 'مال', ['mali as مالي']],
    ['an Arabic name without its article', 'ساح', ['sahel as ساحل افريقيا']],
    ['an Arabic name with an article it does not have', 'الساحل اف', ['sahel as ساحل افريقيا']],
    ['an Arabic name behind a word for "with"', 'بالساحل', ['sahel as الساحل']],
    ['an Arabic name behind a word for "and"', 'ومالي', ['mali as مالي']],
    ['the beginning of a name without spaces', '马里', ['mali as 马里共和国']],
    ['the middle of a name without spaces', '共和国', ['mali as 马里共和国']],
    ['a name without spaces and points', '戈伊', ['goita as 阿西米·戈伊塔']],
    ['nothing', '', []],
    ['no word', ' - ', []],
    ['a word that no name has', 'river', []],
    ['words of two names', 'mali sahel', []],
    ['the middle of a word', 'ali', []],
  ])('finds by %s', (_what, query, expected) => {
    expect(found(query, things)).toEqual(expected);
  });

  it('says which alias was found only where it is not the label that is shown', () => {
    expect(found('الساحل', things, { language: 'ar' })).toEqual(['sahel']);
    expect(found('mali', things, { language: 'fr' })).toEqual(['mali']);
  });

  it('gives the whole name first, then names that begin so, then words in order, then others', () => {
    const ranked = buildThings({
      others: { label: { en: 'Dam of a great lake' } },
      order: { label: { en: 'The great old dam' } },
      beginning: { label: { en: 'Great dams' } },
      whole: { label: { en: 'Great dam' } },
    });

    expect(found('great dam', ranked)).toEqual(['whole', 'beginning', 'order', 'others']);
  });

  it('gives labels before aliases, followed topics before others, and shorter names before longer ones', () => {
    const ranked = buildThings({
      alias: { label: { en: 'River' }, aliases: ['Dams'] },
      longer: { label: { en: 'Dams in Mali' } },
      shorter: { label: { en: 'Dams' } },
      followed: { label: { en: 'Dams of the world' } },
    });

    expect(found('dam', ranked, { followed: ['followed'] })).toEqual([
      'followed',
      'shorter',
      'longer',
      'alias as Dams',
    ]);
  });

  it('gives each thing once, by the name that fits best', () => {
    expect(found('mali', things)).toEqual(['mali']);
  });

  it('gives no more than asked for', () => {
    expect(
      found('a', buildThings({ one: { label: { en: 'A' } }, two: { label: { en: 'A b' } } }), { most: 1 }),
    ).toEqual(['one']);
  });

  it('finds outlets by name and host, and events by title', () => {
    const outlet = {
      id: 'courier' as OutletId,
      name: 'Harbour Courier',
      country: { en: 'X' },
      funding: { en: 'sales' },
    };
    const event = { id: 'dam-opens' as EventId, title: { en: 'The dam opens', fr: 'Le barrage' }, date: '2024-03-01' };
    const known = buildThings({}, { outlets: [{ ...outlet, hosts: ['hc.example'] }], events: [event] });

    expect(lookUp('hc.ex', known)).toEqual([{ kind: 'outlet', ...outlet }]);
    expect(lookUp('harb', known)).toEqual([{ kind: 'outlet', ...outlet }]);
    expect(lookUp('barrage', known)).toEqual([{ kind: 'event', ...event }]);
  });
});

describe('lookUpNames in the pack that comes with the extension', () => {
  const parsed = parsePackText(readFileSync('packs/sahel.json', 'utf8'));
  if (!parsed.ok) throw new Error('the pack is refused');
  const { topics, outlets, events } = parsed.value;
  const bundled = {
    topics: topics.map((topic) => ({ ...topic, aliases: topic.aliases.map(({ text }) => text) })),
    outlets,
    events,
  };
  const index = buildNameIndex(bundled, { language: 'en', followedTopics: ['mali' as TopicId] });

  it.each([
    ['mali', 'mali'],
    ['barkh', 'barkhane'],
    ['برخان', 'barkhane'],
    ['بمالي', 'mali'],
    ['马里', 'mali'],
    ['minusm', 'minusma'],
    ['presstv', 'press-tv'],
    ['ends its defence acc', 'mali-ends-defence-accords'],
  ])('finds by "%s" first of all %s', (query, id) => {
    expect(lookUpNames(index, query)[0]).toMatchObject({ id });
  });

  it.each(['m', 'ma', 'mali', 'a b', 'ال', '马'])('answers "%s" in less than 5 ms', (query) => {
    const times = Array.from({ length: 21 }, () => {
      const start = performance.now();
      lookUpNames(index, query);
      return performance.now() - start;
    }).sort((a, b) => a - b);

    expect(times[10]).toBeLessThan(5);
  });
});
