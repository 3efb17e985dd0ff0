import { containsTerm } from '../text/terms';
import { splitWords } from '../text/words';

/** News agencies whose copy outlets run, each by the names that credit lines give it; the first is shown. */
const AGENCIES: readonly (readonly string[])[] = [
  ...[['AFP', 'Agence France-Presse'], ['AP', 'Associated Press'], ['Reuters'], ['dpa', 'Deutsche Presse-Agentur']],
  ...[['EFE'], ['ANSA'], ['TASS'], ['RIA Novosti'], ['Xinhua'], ['Kyodo'], ['Yonhap'], ['Anadolu'], ['PA Media']],
  ...[['PTI', 'Press Trust of India'], ['UPI'], ['Bloomberg'], ['IANS'], ['Belga'], ['Sputnik'], ['IRNA']],
  ...[['Ukrinform'], ['PANAPRESS'], ['Keystone-SDA']],
];

/** The agencies that a credit line names, in the order of the list. */
export function agenciesIn(credit: string): string[] {
  const words = splitWords(credit);
  return AGENCIES.flatMap((names) => (names.some((name) => containsTerm(words, name)) ? [names[0] ?? ''] : []));
}
