import { cite, type CitationFormat } from '../../core/cite/citation';
import { pickText } from '../../core/packs/pick-text';
import type { TopicId } from '../../core/packs/pack';
import type { Answers, Questions } from '../../core/popover/answers';
import type { ReaderChange } from '../../core/popover/reader-change';
import type { Story } from '../../core/stories/story';
import type { MarkedPage } from '../../page/marked-page';
import { articleReader } from '../../page/article-reader';
import { interfaceStrings } from '../../platform/interface-strings';
import type { BackgroundCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';

/** How the questions of a page's popovers reach the background. */
export const questionsOf = ({ marks }: MarkedPage): Questions => ({
  topic: (topicId) => ask<BackgroundCalls, 'lookUpTopic'>('lookUpTopic', { topicId }),
  versions: (story) => ask<BackgroundCalls, 'findOtherVersions'>('findOtherVersions', { story, topics: marks.topics }),
  comparison: (story, there) =>
    ask<BackgroundCalls, 'compareVersion'>('compareVersion', { story, topics: marks.topics, there }),
  nearest: (topicId, { publishedOn }) =>
    ask<BackgroundCalls, 'findNearestStories'>('findNearestStories', { topicId, publishedOn }),
  readStory: () => articleReader().readStory(),
  address: () => location.href,
});

/** Opens the comparison of the page's story in a tab. */
export async function openComparison(story: Story, { marks }: MarkedPage): Promise<void> {
  await ask<BackgroundCalls, 'openComparison'>('openComparison', { story, topics: marks.topics });
}

/** Makes a change the reader wants, or takes it back. */
export async function changeByReader(change: ReaderChange, alias: string, isMade: boolean): Promise<void> {
  switch (change) {
    case 'silenced':
      await ask<BackgroundCalls, 'silenceAlias'>('silenceAlias', { alias, isSilenced: isMade });
      return;
    case 'site-off':
      await ask<BackgroundCalls, 'switchSite'>('switchSite', { isOn: !isMade });
      return;
    case 'paused':
      await ask<BackgroundCalls, 'pause'>('pause', { isOn: isMade });
      return;
  }
}

/** A citation of what the popover shows. */
export function citationOf(answers: Answers, topicId: TopicId, format: CitationFormat): string {
  const { language, t } = interfaceStrings;
  const { story } = answers;
  const background = answers.background(topicId);
  const versions = answers.versions();
  const known = versions.kind === 'ready' ? versions.value : null;
  const pack = background.kind === 'ready' ? background.value.pack : null;
  const inWords = (text: { en: string }) => pickText(text, language).text;
  return cite(
    {
      here: {
        outlet: known?.here.name ?? story?.siteName ?? location.hostname,
        title: story?.title ?? document.title,
        url: story?.url ?? location.href,
        publishedOn: story?.publishedOn ?? null,
      },
      others: (known?.versions ?? []).map(({ outlet, version: { title, url, publishedOn } }) => ({
        outlet: outlet.name,
        title: inWords(title),
        url,
        publishedOn,
      })),
      pack: pack && { ...pack, title: inWords(pack.title) },
      retrievedOn: new Date().toISOString().slice(0, 10),
    },
    format,
    {
      language,
      otherVersion: t('otherVersion'),
      fromPack: ({ title, revision, licence }) => t('citedPack', [title, String(revision), licence]),
      retrieved: (day) => t('citedOn', [day]),
    },
  );
}
