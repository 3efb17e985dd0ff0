import { LONGEST_LEAD, LONGEST_SENTENCE, LONGEST_TITLE, MOST_SENTENCES, type Story } from '../core/stories/story';
import { isDay } from '../core/text/format-period';
import { splitSentences } from '../core/text/sentences';
import { addressOf } from './article-address';
import { creditOf } from './article-credit';
import { contentOf, isHeadStale } from './article-head';
import { languageOf, primaryLanguage } from './article-language';
import { linkedArticle, type LinkedArticle } from './article-linked-data';
import { readArticleText } from './article-text';
import { titleOf } from './article-title';

const DAY = /\d{4}-\d{2}-\d{2}/;

/** Reads the article of the page at an address: what it says of itself, and the sentences of its running text. */
export function readStory(document: Document, location: Pick<Location, 'href' | 'hostname'>): Story {
  const linked = linkedArticle(document);
  const isHeadTrusted = !isHeadStale(document);
  const language = statedLanguage(document, linked);
  const { paragraphs, closing } = readArticleText(document, linked.body, linked.types.has('LiveBlogPosting'));
  const siteName = contentOf(document, 'og:site_name') ?? (linked.publisher || location.hostname);
  return {
    url: addressOf(document, location, isHeadTrusted),
    siteName: siteName.slice(0, LONGEST_TITLE),
    title: titleOf(document, {
      linkedHeadline: linked.headline,
      isHeadTrusted,
      publisher: linked.publisher,
      hostname: location.hostname,
    }).slice(0, LONGEST_TITLE),
    lead: isHeadTrusted ? leadOf(document, linked).slice(0, LONGEST_LEAD) : '',
    language,
    publishedOn: publicationDay(document, isHeadTrusted ? linked.publishedOn : null),
    credit: creditOf(document, linked.authors, closing).slice(0, LONGEST_TITLE),
    sentences: sentencesOf(paragraphs, language || 'en'),
  };
}

function sentencesOf(paragraphs: readonly string[], language: string): string[] {
  const sentences: string[] = [];
  for (const paragraph of paragraphs) {
    if (sentences.length >= MOST_SENTENCES) break;
    sentences.push(...splitSentences(paragraph, language));
  }
  return sentences.slice(0, MOST_SENTENCES).map((sentence) => sentence.slice(0, LONGEST_SENTENCE));
}

function statedLanguage(document: Document, { language }: LinkedArticle): string {
  return languageOf(document) || primaryLanguage(contentOf(document, 'og:locale') ?? '') || primaryLanguage(language);
}

function leadOf(document: Document, { description }: LinkedArticle): string {
  return (contentOf(document, 'og:description', 'description') ?? description).replace(/\s+/gu, ' ');
}

/** The day of publication; of what the head says nothing counts where `linkedDay` is null. */
function publicationDay(document: Document, linkedDay: string | null): string | null {
  const fromHead =
    linkedDay === null
      ? null
      : (contentOf(document, 'article:published_time') ?? (linkedDay || contentOf(document, 'date')));
  const stated =
    fromHead ??
    document.querySelector('[itemprop=datePublished]')?.getAttribute('content') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  const day = stated?.match(DAY)?.[0];
  return day !== undefined && isDay(day) ? day : null;
}
