import * as v from 'valibot';
import { compareTexts } from '../../core/compare/compare-texts';
import { measureWholeTexts, type Progress } from './cards';
import { measureCrossTexts } from './cross-texts';
import type { Measures } from './measures';
import { readLines, UnreadableFile } from './read-lines';
import { measureLikeness, measureSameness, sameRow, scoreRow } from './sentence-pairs';
import { crossTextRow, readCrossTextSet, wholeTextRow } from './sentence-sets';
import { measureSummaries, summaryRow } from './summaries';

/** A form of data by the members that its rows have, and what is measured on it. */
interface Form {
  readonly name: string;
  readonly members: readonly string[];
  measure(file: string, members: ReadonlySet<string>, progress: Progress): Measures;
}

const FORMS: readonly Form[] = [
  {
    name: 'same or not',
    members: ['same', 'a', 'b'],
    measure: (file) => measureSameness(readLines(file, sameRow)),
  },
  {
    name: 'how alike',
    members: ['score', 'a', 'b'],
    measure: (file, members) => measureLikeness(readLines(file, scoreRow), members.has('lang')),
  },
  {
    name: 'sentences of two texts',
    members: ['doc1', 's1', 'text1', 'doc2', 's2', 'text2'],
    measure: (file) => measureCrossTexts(readCrossTextSet(readLines(file, crossTextRow))),
  },
  {
    name: 'summaries',
    members: ['topic', 'doc', 'sum_sent', 'doc_sent'],
    measure: (file) => measureSummaries(readLines(file, summaryRow)),
  },
  {
    name: 'whole texts',
    members: ['event', 'doc', 'title', 'text'],
    measure: (file, _, progress) => measureWholeTexts(readLines(file, wholeTextRow), compareTexts, progress),
  },
];

/** Measures how sentences and texts are put beside one another, in the way that the form of the rows asks for. */
export function measureAlignment(file: string, progress: Progress): Measures {
  const members = new Set(readLines(file, v.looseObject({})).flatMap((row) => Object.keys(row)));
  const form = FORMS.find((one) => one.members.every((member) => members.has(member)));
  if (!form) {
    const known = FORMS.map((one) => `  ${one.members.join(', ')} (${one.name})`).join('\n');
    throw new UnreadableFile(`${file} has rows of no known form. Give rows with these members:\n${known}`);
  }
  const { baseline = null, documents, ...product } = form.measure(file, members, progress);
  return { form: form.name, product, baseline, ...(documents === undefined ? {} : { documents }) };
}
