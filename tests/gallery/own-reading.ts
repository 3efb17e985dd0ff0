import type { NearestStory } from '../../core/stories/nearest-stories';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { buildLabel, buildNearest, buildReadVersion, buildReadVersions } from '../support/answers';

/** A story of own reading in French, with reasons of several kinds, and what came later. */
export const inFrench = buildReadVersion({
  version: {
    url: 'https://varde.example/monde/bac',
    title: { en: 'Le bac d’Ostrel coule devant le port, 240 passagers secourus' },
    language: 'fr',
    publishedOn: '2022-05-03',
  },
  lead: 'Le bac qui relie Ostrel à la rive nord a coulé mardi près du port. Les 240 passagers ont été secourus par des pêcheurs.',
  reasons: [
    { kind: 'names', words: ['Ostrel', 'Mirande'] },
    { kind: 'figures', words: ['240'] },
    { kind: 'same-day', words: [] },
  ],
  followUps: [
    {
      title: 'Ostrel : la coque était fendue depuis l’hiver',
      url: 'https://varde.example/1',
      publishedOn: '2022-05-06',
    },
    { title: 'Un nouveau bac avant l’automne', url: 'https://varde.example/2', publishedOn: null },
  ],
});

/** The same in Arabic, a day later, by an outlet with a label. */
export const inArabic = buildReadVersion({
  outlet: buildLabel('a', { name: 'نخلة النهر', country: { en: 'Exampleland', ar: 'مثاليا' } }),
  version: {
    url: 'https://nakhla.example/bahr',
    title: { en: 'غرق عبّارة قبالة ميناء أوستريل ونجاة جميع ركابها' },
    language: 'ar',
    publishedOn: '2022-05-04',
  },
  lead: 'غرقت عبّارة كانت تقل 240 راكبًا قبالة ميناء أوستريل، ونجا جميع من كانوا على متنها، بحسب سلطات الميناء.',
  reasons: [
    { kind: 'title', words: [] },
    { kind: 'names', words: ['أوستريل'] },
    { kind: 'words', words: ['عبّارة', 'الميناء'] },
    { kind: 'days-apart', words: ['1'] },
  ],
  followUps: [],
});

/** One that says neither its day nor its language, nor how it begins. */
export const bare = buildReadVersion({
  outlet: { id: null, name: 'harbour-notes.example' },
  version: { url: 'https://harbour-notes.example/7', title: { en: 'Ferry down' }, language: '', publishedOn: null },
  lead: '',
  reasons: [{ kind: 'topics', words: ['Ostrel'] }],
  followUps: [],
});

/** One whose text is that of the page, perhaps by an agency. */
export function copied(agency: string | null): OtherVersion {
  return { ...inFrench, reasons: [{ kind: 'copy', words: [] }], sharedCopy: { agency }, followUps: [] };
}

/** What is known of a story of these versions; no pack knows its event. */
export function readBy(
  versions: readonly OtherVersion[],
  rest: Partial<OtherVersions> = {},
): { readonly kind: 'ready'; readonly value: OtherVersions } {
  return { kind: 'ready', value: buildReadVersions({ versions, ...rest }) };
}

/** Two stories of own reading on the topic, one by an outlet that has only a name. */
export const nearestRead: readonly NearestStory[] = [
  buildNearest({
    from: 'reading',
    outlet: { id: null, name: 'La Gazette de Varde' },
    title: { en: 'Le fleuve monte encore' },
    url: 'https://varde.example/fleuve',
    language: 'fr',
  }),
  buildNearest(),
];
