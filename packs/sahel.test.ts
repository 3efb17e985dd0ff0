import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { compileMatcher } from '../core/mentions/compile-matcher';
import type { TopicAlias } from '../core/mentions/compile-names';
import { findMentions } from '../core/mentions/find-mentions';
import { parsePackText } from '../core/packs/parse-pack';
import { recogniseEvent } from '../core/stories/recognise-event';
import { buildStory } from '../tests/support/builders';

const parsed = parsePackText(readFileSync('packs/sahel.json', 'utf8'));
const pack = parsed.ok ? parsed.value : null;
/** The topics that are followed from the start, and the longer names that only hold one of their aliases. */
const aliases: TopicAlias[] = [
  ...(pack?.topics ?? [])
    .filter(({ id }) => ['mali', 'france', 'barkhane'].includes(id))
    .flatMap((topic) => topic.aliases.map((alias) => ({ ...alias, topicId: topic.id }))),
  ...(pack?.blockers ?? []).map((alias) => ({ ...alias, topicId: null })),
];
const matchers = new Map<string, ReturnType<typeof compileMatcher>>();

function mentionsIn(text: string, language: string) {
  const matcher = matchers.get(language) ?? compileMatcher(aliases, language);
  matchers.set(language, matcher);
  return findMentions(text, matcher);
}

function found(text: string, language: string): string[] {
  return mentionsIn(text, language).map(({ start, end, topicId }) => `${topicId}: ${text.slice(start, end)}`);
}

describe('the aliases', () => {
  it.each([
    [
      'en',
      'Mali said French troops of Operation Barkhane must go.',
      ['mali: Mali', 'france: French troops', 'barkhane: Operation Barkhane'],
    ],
    [
      'fr',
      'Le gouvernement malien et la France, après Barkhane.',
      ['mali: gouvernement malien', 'france: France', 'barkhane: Barkhane'],
    ],
    [
      'ar',
      'أعلنت باماكو أن مالي تلغي اتفاقياتها مع فرنسا بعد عملية برخان',
      ['mali: باماكو', 'mali: مالي', 'france: فرنسا', 'barkhane: عملية برخان'],
    ],
    ['it', 'I mali del secolo.', []],
    ['hr', 'Mali princ je pao.', []],
    ['en', 'He flew Air France to see the Tour de France and Anatole France’s house.', []],
    ['en', 'Somalia, Malibu, Frances and normalise.', []],
    ['en', 'Paris Hilton ate French fries in Paris, Texas.', []],
    ['ar', 'وزارة المالية والتقرير المالي للسنة المالية', []],
  ])('in %s: %s', (language, text, mentions) => {
    expect(found(text, language)).toEqual(mentions);
  });

  it('are found as themselves where they stand alone', () => {
    const lost = aliases
      .filter(({ topicId, weak, company, notFirst }) => topicId !== null && !weak && !company && !notFirst)
      .flatMap(({ languages = ['en', 'fr'], ...alias }) => languages.map((language) => ({ ...alias, language })))
      .filter(({ text, topicId, language }) => found(text, language).join() !== `${topicId}: ${text}`);

    expect(lost).toEqual([]);
  });

  it('are not found in the longer names that hold them', () => {
    const kept = aliases
      .filter(({ topicId, company }) => topicId === null && !company)
      .flatMap(({ text, languages = ['en', 'fr', 'de'] }) => languages.map((language) => ({ text, language })))
      .filter(({ text, language }) => found(`France. Mali. ${text}`, language).length > 2);

    expect(kept).toEqual([]);
  });
});

describe('what is French', () => {
  it.each([
    ['en', 'She spoke French and German; French words, French wine and the French league.', 4],
    ['en', 'The French press wrote that the French Defence Minister regrets the French exit.', 3],
    ['en', 'Franco-German talks; the king of France; the President of the French Republic.', 3],
    ['fr', 'Le champion de France, l’équipe de France et le roi de France parlent français.', 4],
    ['es', 'La selección de Francia habla francés.', 2],
    ['pt', 'A seleção francesa fala em francês.', 2],
    ['it', 'La nazionale francese parla in francese.', 2],
    ['de', 'Er spricht Französisch; eine französischsprachige Zeitung aus Südfrankreich.', 3],
    ['nl', 'Zij spreekt Frans bij een Frans bedrijf in een Franstalige stad.', 3],
    ['pl', 'Francuzka mówi po francusku o języku francuskim.', 3],
    ['cs', 'Francouzky mluví francouzsky s francouzskou vládou, učí se francouzštinu.', 4],
    ['hr', 'Francuskinja govori francuski jezik.', 2],
    ['sl', 'Francozinja govori francoščino.', 2],
    ['bg', 'Френското правителство, французите и френският език.', 3],
    ['ru', 'Сборная Франции, французский язык, француженки.', 3],
    ['uk', 'Збірна Франції; французькою мовою; француженка.', 3],
    ['tr', 'Fransızca konuşan Fransızlar Fransa’ya döndü.', 3],
    ['ar', 'منتخب فرنسا في الدوري الفرنسي يتحدث بالفرنسية', 3],
    ['fa', 'زبان فرانسه و مردم فرانسوی‌زبان', 2],
    ['zh', '法国队；法兰西共和国；他讲法语；法军撤离', 4],
  ])('counts in %s: %s', (language, text, count) => {
    expect(found(text, language).filter((mention) => mention.startsWith('france: '))).toHaveLength(count);
  });

  it.each([
    ['en', 'French fries, a French kiss, a French press of coffee and pardon my French.'],
    ['en', 'The French Open, French Guiana, French Polynesia and the French Quarter.'],
    ['en', 'Mr. French met Dawn French, Frances Tiafoe and France Gall.'],
    ['en', 'New France; Marie de France; France 24; told France 2 television.'],
    ['fr', 'France Télévisions, Radio France, la Banque de France, le Stade de France et Hauts-de-France.'],
    ['fr', 'La Coupe de France, Miss France, France Travail et La France insoumise.'],
    ['es', 'Frances Tiafoe, Francia Márquez, patatas a la francesa y el Tour de Francia.'],
    ['de', 'Französisch-Guayana, eine französische Bulldogge und die Französische Straße.'],
    ['nl', 'Frans Hals schilderde; Frans-Guyana; een boek van Frans Karel.'],
    ['pl', 'Buldog francuski z Gujany Francuskiej.'],
    ['ru', 'Французский поцелуй и Кубок Франции.'],
    ['zh', '非法军事行动；司法方面；法国24电视台；法兰西体育场'],
  ])('is not all that sounds so in %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('in Dutch may be a given name, which counts only near France', () => {
    expect(found('Frankrijk zoekt Frans spel.', 'nl')).toEqual(['france: Frankrijk', 'france: Frans']);
  });
});

describe('Mali where the word is an everyday one too', () => {
  it.each([
    ['pl', 'W Mali rząd Mali wzywa; wraca do Mali na terytorium Mali.', 4],
    ['pl', 'Wojska w Burkina Faso i Mali.', 1],
    ['cs', 'Vojáci v Mali; armáda Mali; cesta do Mali.', 3],
    ['sk', 'Vojaci v Mali a vláda Mali.', 2],
    ['tr', 'Mali’deki birlik Mali’ye döndü; Mali ordusu.', 3],
    ['sw', 'Waliishi nchini Mali; serikali ya Mali.', 2],
    ['sq', 'Ushtarët në Mali.', 1],
    ['ar', 'انقلاب في مالي ومنتخب مالي', 2],
    ['zh', '军队抵达马里；马里安全局势；马里纳入名单', 3],
    ['ja', 'マリ北部とマリ政府。', 2],
  ])('is found in %s: %s', (language, text, count) => {
    expect(found(text, language).map((mention) => mention.slice(0, 5))).toEqual(Array(count).fill('mali:'));
  });

  it.each([
    ['pl', 'Mali rolnicy i mali chłopcy.'],
    ['cs', 'Malí podnikatelé v Mali Lošinj.'],
    ['sk', 'Mali sme psa.'],
    ['hr', 'Mali brat ide u Mali Lošinj.'],
    ['sr', 'Мали и средњи произвођачи.'],
    ['uk', 'Вони мали час; Малі підприємства.'],
    ['tr', 'Mali işler ve Mali Müşavir.'],
    ['sw', 'Mali ya umma na Mali asili.'],
    ['sq', 'Mali i Zi; në Mali i Zi.'],
    ['ar', 'التقرير المالي ودعم مالي'],
    ['zh', '索马里、马里兰和罗马里程；奥巴马科技；马里奥'],
    ['en', 'The Mali-G78 and the Mali drivers of the kernel.'],
  ])('is not found in %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

describe('a capital that stands for its government', () => {
  it.each([
    ['en', 'Paris said no, Bamako announced.'],
    ['fr', 'Paris a refusé, Bamako dénonce.'],
    ['es', 'París rechazó; Bamako anunció.'],
    ['de', 'Paris kündigte an; Bamako warf ab.'],
    ['it', 'Parigi ha annunciato; Bamako chiede.'],
    ['pt', 'Paris anunciou; Bamako negou.'],
    ['pl', 'Paryż ogłosił; Bamako odrzuca.'],
    ['ru', 'Париж заявил; Бамако отказалось.'],
    ['ar', 'رفضت باريس وأعلنت باماكو'],
    ['zh', '巴黎宣布；巴马科拒绝'],
  ])('counts beside a verb of saying or deciding, in %s: %s', (language, text) => {
    expect(found(text, language).map((mention) => mention.slice(0, 4))).toEqual(['fran', 'mali']);
  });

  it.each([
    ['en', 'The mayor of Paris spoke.', 1],
    ['fr', 'Le parquet de Bobigny, près de Paris.', 1],
    ['en', 'A picnic in Paris in spring.', 0],
    ['en', 'Bamako at night.', 0],
    ['en', 'Police in Paris, Texas, said so.', 0],
    ['en', 'The Paris climate accord, the Paris Games and Paris Saint-Germain, the minister said.', 0],
    ['fr', 'L’accord de Paris, dit le ministre ; les paris sportifs ; Paris-Roubaix.', 0],
    ['pl', 'Minister ogłosił igrzyska w Paryżu.', 0],
  ])('in %s: %s', (language, text, count) => {
    expect(found(text, language)).toHaveLength(count);
  });
});

describe('the languages of Africa', () => {
  it.each([
    ['bm', 'Faransi jamana ni Faransiw bɛ Mali jamana na, Bamakɔ.', 4],
    ['ha', 'Faransawa daga Faransa; ’yan Faransa.', 3],
    ['yo', 'Ilẹ̀ Faransé àti Málì.', 2],
    ['ig', 'Ndị French si France.', 2],
    ['wo', 'Farãs ak Mali.', 2],
    ['sw', 'Wafaransa wa Ufaransa wanaongea Kifaransa.', 3],
    ['zu', 'Abantu base-Mali nabaseFransi eFransi.', 2],
    ['xh', 'Urhulumente waseFransi.', 1],
    ['rw', 'Abafaransa mu Bufaransa bavuga igifaransa.', 3],
    ['ln', 'Bafalanse na Falansia.', 2],
    ['am', 'የፈረንሳይ ወታደሮች በማሊ', 2],
    ['so', 'Ciidanka Faransiiska.', 1],
    ['tw', 'Frɛnkyeman.', 1],
    ['af', 'Franse soldate verlaat Frankryk.', 2],
    ['pcm', 'French sojas for Mali.', 2],
  ])('name France and Mali, in %s: %s', (language, text, count) => {
    expect(found(text, language)).toHaveLength(count);
  });
});

const recognised = (title: string, language: string, publishedOn = '2022-05-03') =>
  recogniseEvent(buildStory({ title, language, publishedOn, sentences: [] }), pack?.events ?? [])?.event.id ?? null;

describe('the founding event', () => {
  it.each([
    ['en', 'Mali ends defence accords with France'],
    ['en', 'Mali’s junta breaks off from defense agreements with Paris'],
    ['en', 'Mali cuts military ties with France'],
    ['en', 'Bamako terminates its military cooperation with France'],
    ['fr', 'Le Mali dénonce ses accords de défense avec la France'],
    ['fr', 'Bamako rompt les accords de défense avec Paris'],
    ['ar', 'مالي تلغي الاتفاقيات الدفاعية مع فرنسا'],
  ])('is known in %s: %s', (language, title) => {
    expect(recognised(title, language)).toBe('mali-ends-defence-accords');
  });

  it.each([
    ['en', 'Mali expels the French ambassador'],
    ['en', 'France ends joint operations with Malian forces'],
    ['en', 'France completes its withdrawal from Mali'],
    ['en', 'Mali leaves the G5 Sahel force'],
    ['en', 'Niger ends defence accords with France'],
    ['en', 'Mali suspends French broadcasters RFI and France 24'],
    ['en', 'Mali says the Algiers peace accord stands'],
    ['en', 'France plays Mali as the season ends'],
    ['en', 'Mali has not ended its defence accords with France'],
    ['en', 'Mali denies it will end its military agreements with France'],
    ['en', 'Why Mali may soon terminate its defence accords with France'],
    ['en', 'Mali breaks off defence agreement talks with Denmark as France watches'],
    ['fr', 'La France met fin à l’opération Barkhane'],
    ['fr', 'Le Mali se retire du G5 Sahel'],
  ])('is not taken for another, in %s: %s', (language, title) => {
    expect(recognised(title, language)).toBeNull();
  });

  it('is not given to a page of another year', () => {
    expect(recognised('Mali ends defence accords with France', 'en', '2026-05-03')).toBeNull();
  });
});
