import { quoted, type Comparison } from '../../core/compare/comparison';
import type { SideBySide } from '../../core/compare/side-by-side';
import type { OtherVersion } from '../../core/stories/other-versions';
import {
  buildComparedTexts,
  buildHere,
  buildNotCompared,
  buildPackSideBySide,
  buildRow,
  buildSideBySide,
  buildThere,
  paraphrase,
  quotedWith,
} from '../support/side-by-side';

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderungsantrag';
const LONG_NAME = 'The Intercontinental Herald, Advertiser and Commercial Gazette of the Upper Valleys';
const LONG_TITLE =
  'The agreement on the closure of the strait, its three protocols and the exchange of letters that go with it, all of them';
const LONG_URL = `https://a-very-long-name-of-a-newspaper-that-goes-on.regional-editions.upper-valleys.example/${'x'.repeat(200)}`;

function withRows(rest: Partial<Comparison>): SideBySide {
  const { comparison } = buildComparedTexts();
  const none = { differently: [], onlyThere: [], onlyHere: [], both: [] };
  return buildSideBySide({
    result: buildComparedTexts({ comparison: { ...none, both: comparison.both, ...rest }, figures: [], wording: [] }),
    statements: [],
    hasText: false,
  });
}

/** Two reports of which only one line can be said. */
export function oneRow(): SideBySide {
  return withRows({ both: [], differently: buildComparedTexts().comparison.differently.slice(0, 1) });
}

/** Two reports that tell nothing differently. */
export function nothingDiffers(): SideBySide {
  const { onlyThere, onlyHere } = buildComparedTexts().comparison;
  return withRows({ onlyThere, onlyHere });
}

/** A report in Arabic beside one in English. */
export function bilingual(): SideBySide {
  return buildNotCompared('two-languages', {
    there: buildThere({
      outlet: { id: null, name: 'نخلة النهر' },
      title: { en: 'إغلاق مضيق تارن أمام السفن الأجنبية بعد غرق العبّارة أوريليا' },
      language: 'ar',
    }),
    hasText: false,
  });
}

/** A story of own reading in another language, with how it begins and what came later. */
export function inOtherLanguage({ outlet, version, reasons }: OtherVersion): SideBySide {
  return buildNotCompared('two-languages', {
    there: buildThere({ outlet, ...version }),
    reasons,
    event: null,
    statements: [],
    packs: [],
    hasText: false,
  });
}

/** A report in Arabic by a pack's words and one in English, told differently in two lines. */
export function mixedDirections(): SideBySide {
  const arabic = 'قال خفر السواحل إن 52 شخصًا لقوا حتفهم حين غرقت العبّارة Aurelia في 6 مارس.';
  const rows: Comparison['differently'] = [
    buildRow({
      id: '1:1',
      aspects: ['figure'],
      apart: [{ aspect: 'figure', here: ['At least 40 people'], there: ['52 شخصًا'] }],
      here: {
        kind: 'sentence',
        language: 'en',
        quotes: [quotedWith('At least 40 people died when the Aurelia went down.', ['At least 40 people'])],
      },
      there: { kind: 'sentence', language: 'ar', quotes: [quotedWith(arabic, ['52 شخصًا'])] },
    }),
    buildRow({
      id: 'name',
      about: { en: 'what sank', ar: 'ما الذي غرق' },
      aspects: ['naming', 'hedging'],
      here: { kind: 'sentence', language: 'en', quotes: [quoted('The Aurelia was a ferry.')] },
      there: { kind: 'paraphrase', text: { en: 'A boat for passengers', ar: 'مركب للركاب' }, attribution: null },
    }),
  ];
  return { ...withRows({ differently: rows }), there: bilingual().there };
}

/** Words, names and addresses as long as a page or a pack may have them. */
export function inManyWords(): SideBySide {
  const outlet = { id: null, name: LONG_NAME };
  const text = `${LONG_WORD}: ${LONG_TITLE} ${LONG_TITLE} ${LONG_TITLE}.`;
  const row = buildRow({
    id: 'long',
    about: { en: LONG_TITLE },
    aspects: ['figure', 'date', 'naming', 'hedging', 'actor', 'saying'],
    apart: [{ aspect: 'naming', here: [LONG_WORD], there: [] }],
    reasons: ['same-words', 'same-names', 'same-numbers', 'rare-words', 'alike-words', 'same-place'],
    why: { en: text.slice(0, 200) },
    here: {
      kind: 'sentence',
      language: 'en',
      quotes: [{ ...quotedWith(text, [LONG_WORD]), clauses: [{ start: 0, end: 120 }] }, quoted(text)],
    },
    there: paraphrase(text.slice(0, 300), LONG_WORD),
  });
  const long = buildPackSideBySide({
    here: buildHere({ outlet: { id: null, name: `${LONG_WORD}.example` }, title: { en: LONG_TITLE } }),
    there: buildThere({ from: 'pack', outlet, title: { en: `${LONG_WORD} ${LONG_TITLE}` }, url: LONG_URL }),
  });
  const one = [row, { ...row, id: 'longer' }];
  return {
    ...long,
    result: buildComparedTexts({ comparison: { differently: one, onlyThere: [], onlyHere: [], both: one } }),
  };
}
