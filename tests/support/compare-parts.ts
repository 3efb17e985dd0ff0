import { compareTexts } from '../../core/compare/compare-texts';
import { showComparison } from '../../core/compare/show-comparison';
import type { ComparedTexts, KnownStatement, ShownSide, SideBySide } from '../../core/compare/side-by-side';
import { toldDates, type ToldDate } from '../../core/compare/told-dates';
import type { LocalText, StatementId } from '../../core/packs/pack';
import { HARBOUR_POST, INLAND_HERALD } from './two-reports';

/** The names of the two invented outlets as columns have them. */
export const NAMES = { hereName: 'Harbour Post', thereName: 'Inland Herald' } as const;

/** A side of a comparison by its outlet's name and its day of publication. */
export function buildSide(name: string, publishedOn: string | null): ShownSide {
  const from = { from: 'reading', url: 'https://post.example/strait', title: { en: name } } as const;
  return { ...from, outlet: { id: null, name }, language: 'en', publishedOn, readOn: null };
}

/** A date that the sides in `by` name. */
export function buildTold(date: string, by: 'here' | 'there' | 'both' = 'both', until = date): ToldDate {
  const sentence = (side: 'here' | 'there') => (by === 'both' || by === side ? [`The strait, on ${date}.`] : []);
  return { date, until, grain: 'day', here: sentence('here'), there: sentence('there') };
}

/** The two invented reports compared. */
export function compareReports(): ComparedTexts {
  const result = showComparison(compareTexts(HARBOUR_POST, INLAND_HERALD), {
    here: HARBOUR_POST,
    there: INLAND_HERALD,
  });
  if (result.kind !== 'compared') throw new Error('the two reports are not compared');
  return result;
}

type Dated = Pick<SideBySide, 'here' | 'there' | 'dates' | 'moments'>;

/** The dates of the two invented reports, with those of others in the place of some. */
export function buildDated(rest: Partial<Dated> = {}): Dated {
  return {
    here: buildSide(NAMES.hereName, HARBOUR_POST.publishedOn),
    there: buildSide(NAMES.thereName, INLAND_HERALD.publishedOn),
    dates: toldDates(HARBOUR_POST, INLAND_HERALD),
    moments: [],
    ...rest,
  };
}

function statement(id: string, text: LocalText, outlets: readonly string[], sentence = ''): KnownStatement {
  return { id: id as StatementId, text, outlets, here: sentence === '' ? 'left-out' : 'told', sentence };
}

/** What is known of the sinking: two statements that the page leaves out, one that is not certain, two that it tells. */
export const STATEMENTS: readonly KnownStatement[] = [
  statement(
    'closed',
    { en: 'Veldria closes the Tarn strait to foreign ships.', ar: 'فيلدريا تغلق مضيق تارن أمام السفن الأجنبية.' },
    ['Harbour Post', 'Inland Herald'],
    'The Veldrian junta is set to close the Tarn strait to foreign ships, two days after the ferry Aurelia sank off Port Lanning.',
  ),
  statement(
    'protest',
    { en: 'Two neighbouring states protest at the United Nations.', ar: 'دولتان مجاورتان تحتجان لدى الأمم المتحدة.' },
    ['Inland Herald', 'صحيفة الميناء'],
  ),
  statement('inspected', { en: 'The ferry had failed an inspection in January.' }, ['Inland Herald']),
  { ...statement('lifeboats', { en: 'There were too few lifeboats on board.' }, []), here: 'unsure' },
  statement(
    'black-box',
    { en: 'Divers find the black box of the ferry.' },
    ['Harbour Post'],
    'Divers recovered the ship’s black box on Saturday.',
  ),
];
