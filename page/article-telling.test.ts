import { describe, expect, it } from 'vitest';
import { ArticleTelling } from './article-telling';

const HERE = 'https://post.example/dam';
const story = (words: number) => ({ sentences: [`${'dam '.repeat(words)}opens.`] });

describe('ArticleTelling', () => {
  it('tells of a story once, and again when it has grown', () => {
    const telling = new ArticleTelling();
    const isTold = (words: number) => telling.mayRead(HERE) && telling.isNew(story(words));

    expect([100, 100, 105, 200, 90, 400].map(isTold)).toEqual([true, false, false, true, false, true]);
  });

  it('tells of a few versions only, and reads a few times only', () => {
    const growing = new ArticleTelling();
    const told = Array.from({ length: 9 }, (_, time) => growing.mayRead(HERE) && growing.isNew(story(4 ** time)));
    const still = new ArticleTelling();
    const read = Array.from({ length: 9 }, () => still.mayRead(HERE));

    expect(told.filter(Boolean)).toHaveLength(3);
    expect(read.filter(Boolean)).toHaveLength(6);
  });

  it('tells of the next article, but not of the last one’s text at its address', () => {
    const telling = new ArticleTelling();
    telling.mayRead(HERE);
    telling.isNew(story(100));

    expect(telling.mayRead(`${HERE}/2`)).toBe(true);
    expect(telling.isNew(story(100))).toBe(false);
    expect(telling.isNew(story(80))).toBe(true);
  });

  it('stops on a page that goes on to ever new addresses', () => {
    const telling = new ArticleTelling();
    const told = Array.from(
      { length: 500 },
      (_, at) => telling.mayRead(`${HERE}/${at}`) && telling.isNew(story(at + 1)),
    );

    expect(told.filter(Boolean)).toHaveLength(60);
  });
});
