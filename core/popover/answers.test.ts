import { describe, expect, it, vi } from 'vitest';
import { buildBackground, buildOtherVersions, buildReadVersion, buildReadVersions } from '../../tests/support/answers';
import { buildStory, topicId } from '../../tests/support/builders';
import { fail, ok } from '../result';
import { Answers, type Questions } from './answers';

const mali = topicId('mali');

function build(rest: Partial<Pick<Questions, 'topic' | 'versions'>> = {}) {
  const questions = {
    topic: vi.fn<Questions['topic']>(() => Promise.resolve(ok(buildBackground()))),
    versions: vi.fn<Questions['versions']>(() => Promise.resolve(ok(buildOtherVersions()))),
    comparison: vi.fn<Questions['comparison']>(() => Promise.resolve(ok(null))),
    nearest: vi.fn<Questions['nearest']>(() => Promise.resolve(ok([]))),
    readStory: vi.fn(() => buildStory()),
    address: vi.fn(() => 'https://news.example/dam'),
    ...rest,
  };
  const onAnswer = vi.fn();
  return { answers: new Answers(questions, onAnswer), questions, onAnswer };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the text of a version', () => {
  const readOnly = () => Promise.resolve(ok(buildReadVersions()));
  const { url } = buildReadVersion().version;

  it('is compared as soon as the versions are known', async () => {
    const { answers, questions } = build({ versions: readOnly });
    answers.prepare(mali);
    await settled();

    expect(questions.comparison).toHaveBeenCalledExactlyOnceWith(buildStory(), url);
    expect(answers.comparison(url)).toEqual({ kind: 'ready', value: null });
  });

  it('is not compared where a pack has compared it', async () => {
    const { answers, questions } = build();
    answers.prepare(mali);
    await settled();

    expect(questions.comparison).not.toHaveBeenCalled();
  });

  it('is compared once, and with the next story again', async () => {
    const { answers, questions } = build({ versions: readOnly });
    answers.prepare(mali);
    await settled();
    answers.comparison(url);
    expect(questions.comparison).toHaveBeenCalledOnce();

    questions.address.mockReturnValue('https://news.example/rain');
    answers.prepare(mali);
    await settled();

    expect(questions.comparison).toHaveBeenCalledTimes(2);
  });
});

describe('what has been asked', () => {
  it('is loading until it is answered, and then said', async () => {
    const { answers, onAnswer } = build();

    answers.prepare(mali);
    expect([answers.background(mali), answers.versions()]).toEqual([{ kind: 'loading' }, { kind: 'loading' }]);
    await settled();

    expect(answers.background(mali)).toEqual({ kind: 'ready', value: buildBackground() });
    expect(answers.versions()).toMatchObject({ kind: 'ready' });
    expect(onAnswer).toHaveBeenCalledTimes(2);
  });

  it('is asked once', async () => {
    const { answers, questions } = build();
    answers.prepare(mali);
    await settled();

    answers.prepare(mali);
    answers.askTopic(mali);

    expect(questions.topic).toHaveBeenCalledOnce();
    expect(questions.versions).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<Questions>]>([
    ['failed', { topic: () => Promise.resolve(fail('storage')), versions: () => Promise.resolve(fail('storage')) }],
    [
      'was never answered',
      { topic: () => Promise.reject(new Error('gone')), versions: () => Promise.reject(new Error('gone')) },
    ],
  ])('is asked again where it %s', async (_how, failing) => {
    const topic = vi.fn(failing.topic);
    const versions = vi.fn(failing.versions);
    const { answers } = build({ topic, versions });
    answers.prepare(mali);
    await settled();
    expect([answers.background(mali), answers.versions()]).toEqual([{ kind: 'failed' }, { kind: 'failed' }]);

    answers.prepare(mali);

    expect(topic).toHaveBeenCalledTimes(2);
    expect(versions).toHaveBeenCalledTimes(2);
  });
});

describe('after the reader’s settings have changed', () => {
  it('other versions are asked for anew by the next popover, topics are not', async () => {
    const { answers, questions } = build();
    answers.prepare(mali);
    await settled();

    answers.askVersionsAgain();
    expect(answers.versions()).toMatchObject({ kind: 'ready' });
    answers.prepare(mali);
    await settled();
    answers.prepare(mali);

    expect(questions.versions).toHaveBeenCalledTimes(2);
    expect(questions.topic).toHaveBeenCalledOnce();
  });
});

describe('at another address', () => {
  it('other versions are asked for anew, topics are not', async () => {
    const { answers, questions } = build();
    answers.prepare(mali);
    await settled();
    questions.address.mockReturnValue('https://news.example/other');

    answers.prepare(mali);

    expect(answers.versions()).toEqual({ kind: 'loading' });
    expect(questions.topic).toHaveBeenCalledOnce();
    expect(questions.readStory).toHaveBeenCalledTimes(2);
  });

  it('a late answer for the page before counts for nothing', async () => {
    let answer: (value: Awaited<ReturnType<Questions['versions']>>) => void = () => undefined;
    const versions = vi.fn<Questions['versions']>(() => new Promise((resolve) => (answer = resolve)));
    const { answers, questions } = build({ versions });
    answers.prepare(mali);
    const late = answer;
    questions.address.mockReturnValue('https://news.example/other');
    answers.prepare(mali);

    late(ok(buildOtherVersions()));
    await settled();

    expect(answers.versions()).toEqual({ kind: 'loading' });
  });
});

describe('the nearest stories', () => {
  it('are asked for where nobody else is known to tell the story, topic by topic', async () => {
    const { answers, questions } = build({ versions: () => Promise.resolve(ok(null)) });
    answers.prepare(mali);
    await settled();
    answers.prepare(topicId('france'));
    answers.prepare(mali);
    await settled();

    expect(questions.nearest.mock.calls.map(([topic]) => topic)).toEqual(['mali', 'france']);
    expect(answers.nearest(mali)).toEqual({ kind: 'ready', value: [] });
  });

  it('are not asked for where somebody is', async () => {
    const { answers, questions } = build();
    answers.prepare(mali);
    await settled();

    expect(questions.nearest).not.toHaveBeenCalled();
  });
});
