import type { Miss, Why } from '../../core/mentions/explain-mentions';
import { useStrings, type StringKey, type Strings } from '../shared/strings';
import { languageNames, wordList } from './name-lists';

/** More kinds of near misses than this would be a list that nobody reads. */
const MOST_SHOWN = 20;

const WHY_WORDS: Record<Why, StringKey> = {
  'other-language': 'ownMiss_other_language',
  'not-in-language': 'ownMiss_not_in_language',
  capitals: 'ownMiss_capitals',
  'longer-name': 'ownMiss_longer_name',
  'other-alias': 'ownMiss_other_alias',
  company: 'ownMiss_company',
  weak: 'ownMiss_weak',
  'weak-near': 'ownMiss_weak_near',
  'given-name': 'ownMiss_given_name',
  'first-word': 'ownMiss_first_word',
  'inside-word': 'ownMiss_inside_word',
};

/** What is nearly a mention in a text, and why it is none; the same thing is said once. */
export function NearMisses({ text, misses, tried }: { text: string; misses: readonly Miss[]; tried: string }) {
  const strings = useStrings();
  const { t, language } = strings;
  const kinds = kindsOf(misses.map((miss) => ({ words: writtenOf(miss, text), why: reasonOf(miss, tried, strings) })));
  const number = new Intl.NumberFormat(language);
  return (
    <>
      <ul class="own-misses" aria-label={t('ownTestNearly')}>
        {kinds.slice(0, MOST_SHOWN).map(({ words, why, times }) => (
          <li key={`${words} ${why}`}>
            <q dir="auto">{words}</q>
            {times > 1 && <span class="quiet">{t('ownTestTimes', [number.format(times)])}</span>}
            <span class="own-why">{why}</span>
          </li>
        ))}
      </ul>
      {kinds.length > MOST_SHOWN && <p class="quiet">{t('ownTestMore', [number.format(kinds.length - MOST_SHOWN)])}</p>}
    </>
  );
}

interface Kind {
  readonly words: string;
  readonly why: string;
  readonly times: number;
}

/** The same words for the same reason once, with how often that is. */
function kindsOf(all: readonly Omit<Kind, 'times'>[]): Kind[] {
  const byKind = new Map<string, Kind>();
  for (const { words, why } of all) {
    const key = `${words}\n${why}`;
    byKind.set(key, { words, why, times: (byKind.get(key)?.times ?? 0) + 1 });
  }
  return [...byKind.values()];
}

/** The words that are nearly a mention; inside a longer word, those of the alias. */
function writtenOf({ start, end, alias, why }: Miss, text: string): string {
  return why === 'inside-word' ? alias.text : text.slice(start, end);
}

function reasonOf({ alias, why, by }: Miss, tried: string, { t, language }: Strings): string {
  switch (why) {
    case 'other-language':
      return t(WHY_WORDS[why], [languageNames(alias.languages ?? [], language)]);
    case 'not-in-language':
      return t(WHY_WORDS[why], [languageNames([tried], language)]);
    case 'capitals':
      return t(WHY_WORDS[why], [alias.text]);
    case 'company':
      return t(WHY_WORDS[why], [wordList(alias.company ?? [], language)]);
    case 'longer-name':
    case 'other-alias':
    case 'inside-word':
    case 'weak':
    case 'weak-near':
    case 'given-name':
    case 'first-word':
      return t(WHY_WORDS[why], [by ?? '']);
  }
}
