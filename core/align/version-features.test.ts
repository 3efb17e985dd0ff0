import { describe, expect, it } from 'vitest';
import { readVersion } from './align-versions';
import { sentenceFeatures } from './sentence-features';
import { namesOutside, pairFeatures, versionFeatures, type MeasuredVersion } from './version-features';
import { Vocabulary } from './vocabulary';

function readVersions(...texts: readonly (readonly string[])[]) {
  const vocabulary = new Vocabulary();
  const versions = texts.map((sentences) => readVersion({ sentences, language: 'en' }, vocabulary));
  return { vocabulary, versions: versions as [MeasuredVersion, MeasuredVersion] };
}

const FLOOD = ['Governor Marant visited Velmar.', 'The dam at Karsten broke, and 14 people died.'];
const SAME_FLOOD = ['A dam broke at Karsten.', 'Marant came to Velmar, where 17 people died.'];
const STRIKE = ['Pilots of Brenn Air went on strike.', 'The company cancelled 90 flights, 12 of them to Tessia.'];

describe('measureVersion', () => {
  it('puts together the names and numbers of all sentences', () => {
    const [version] = readVersions(FLOOD).versions;

    expect(version.names).toHaveLength(3);
    expect(version.numbers).toHaveLength(1);
    expect(version.nameMass.linear).toBeGreaterThan(0);
  });
});

describe('versionFeatures', () => {
  it('sees the same names', () => {
    const { vocabulary, versions } = readVersions(FLOOD, SAME_FLOOD);
    const features = versionFeatures(...versions, [0.2, 0.7, 0.4], vocabulary);

    expect(features.versionNameCosine).toBeCloseTo(1);
    expect(features).toMatchObject({ versionNamesNone: 0, versionNumbersApart: 1, bestOfAll: 0.7 });
    expect(features.versionNamesApartLess).toBeCloseTo(0);
  });

  it('sees that there are none in common', () => {
    const { vocabulary, versions } = readVersions(FLOOD, STRIKE);

    expect(versionFeatures(...versions, [], vocabulary)).toMatchObject({
      versionNameCosine: 0,
      versionNamesNone: 1,
      versionNumbersApart: 1,
      bestOfAll: 0,
    });
  });

  it('is the same with the sides swapped', () => {
    const { vocabulary, versions } = readVersions(FLOOD, STRIKE);
    const [one, other] = versions;

    expect(versionFeatures(one, other, [0.1], vocabulary)).toEqual(versionFeatures(other, one, [0.1], vocabulary));
  });

  it('is finite for versions without a sentence', () => {
    const { vocabulary, versions } = readVersions([], []);

    for (const value of Object.values(versionFeatures(...versions, [], vocabulary)))
      expect(Number.isFinite(value)).toBe(true);
  });
});

describe('namesOutside', () => {
  it('weighs the names of each sentence that the other version lacks', () => {
    const { vocabulary, versions } = readVersions(
      ['Marant met Frome.', 'Marant left.', 'It rained.'],
      ['Marant spoke.'],
    );

    const [first, ...rest] = namesOutside(...versions, vocabulary);

    expect(first).toBeGreaterThan(0);
    expect(rest).toEqual([0, 0]);
  });
});

describe('pairFeatures', () => {
  it('keeps every feature of the sentences and of the versions', () => {
    const { vocabulary, versions } = readVersions(FLOOD, SAME_FLOOD);
    const [one, other] = versions.map(({ sentences }) => sentences[0]);
    if (!one || !other) throw new Error('both versions have sentences');
    const sentences = sentenceFeatures(one, other, vocabulary);
    const whole = versionFeatures(...versions, [sentences.cosine], vocabulary);

    const features = pairFeatures(sentences, whole, 3, 8);

    expect(features).toMatchObject({ ...sentences, ...whole });
    expect(Object.keys(features).length).toBe(Object.keys(sentences).length + Object.keys(whole).length + 3);
    expect(features.namesOutsideLess).toBeCloseTo(Math.log(4));
    expect(features.cosineByNames).toBeCloseTo(Math.sqrt(sentences.cosine * whole.versionNameCosine));
    expect(Number.isFinite(features.likeness)).toBe(true);
  });
});
