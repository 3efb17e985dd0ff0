import type { FitOptions } from './fit-scorecard';

/** Sentences by themselves: says the same or not. */
export const SAMENESS: FitOptions = {
  kind: 'logistic',
  features: [
    'onesOfLonger',
    'onesOfShorter',
    'threesOfLonger',
    'threesOfShorter',
    'orderOfLonger',
    'letters',
    'alikeOfLarger',
    'unmatchedLess',
    'numbersBothApart',
  ],
  quantiles: [0.02, 0.25, 0.5, 0.75, 0.98],
  ridge: 20,
};
/** Sentences by themselves: how alike in meaning. */
export const LIKENESS: FitOptions = {
  kind: 'linear',
  features: [
    'meaningOfLess',
    'meaningOfLarger',
    'alikeOfLarger',
    'onesOfLonger',
    'onesOfShorter',
    'twosOfLonger',
    'orderOfShorter',
    'letters',
    'length',
    'numbersEqual',
    'numbersBothApart',
    'namesShared',
    'namesApart',
    'rarestApart',
  ],
  quantiles: [0.02, 0.25, 0.5, 0.75, 0.98],
  ridge: 3,
};
/** Sentences in their versions: report the same thing or not. */
export const ALIGNMENT: FitOptions = {
  kind: 'logistic',
  features: [
    'cosine',
    'nameCosine',
    'plainCosine',
    'meaningOfLess',
    'letters',
    'length',
    'rarestShared',
    'numbersBothApart',
    'namesBothApart',
    'namesOutsideLess',
    'cosineByNames',
    'versionNameCosine',
    'versionNamesApartLess',
    'versionNamesNone',
    'versionNumbersApart',
    'bestOfAll',
    'likeness',
  ],
  quantiles: [0.02, 0.5, 0.98],
  ridge: 150,
};

/** Sentences of two versions of one event: a row or not. */
export const ROWS: FitOptions = {
  kind: 'logistic',
  features: [
    'alignment',
    'sameness',
    'likeness',
    'focusWeight',
    'focusShare',
    'focusTerms',
    'focusHeaviest',
    'plainShare',
    'clauseWeight',
    'clauseShare',
    'clausePlainShare',
    'runWeight',
    'belowBest',
    'besideShare',
    'laterPlace',
    'placeApart',
  ],
  quantiles: [0.02, 0.5, 0.9, 0.99, 0.999],
  ridge: 5,
};
