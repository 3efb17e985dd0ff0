import type { Page } from 'puppeteer-core';
import { until } from './launch';

/** Presses one of the ways of a sentence of this page, by its words in the panel. */
export function pressAfter(panel: Page, sentence: string, words: string): Promise<void> {
  return until(
    () =>
      panel.evaluate(
        (text, wanted) => {
          const quote = [...document.querySelectorAll('.row q')].find(({ textContent }) => textContent === text);
          const ways = quote?.closest('p')?.nextElementSibling?.querySelectorAll('button') ?? [];
          const button = [...ways].find(({ textContent }) => textContent === wanted);
          button?.click();
          return button !== undefined;
        },
        sentence,
        words,
      ),
    `"${words}" at "${sentence}"`,
  );
}

/** Where the link at a sentence of the other page leads; "" where there is none. */
export function linkAfter(panel: Page, sentence: string): Promise<string> {
  return panel.evaluate((text) => {
    const quote = [...document.querySelectorAll('.row .said.there q')].find(({ textContent }) => textContent === text);
    return quote?.closest('p')?.nextElementSibling?.querySelector('a')?.getAttribute('href') ?? '';
  }, sentence);
}

/** The words that the panel has set off on a page; "" where there are none. */
export function shownOnPage(article: Page): Promise<string> {
  return article.evaluate(() => {
    const [range] = CSS.highlights.get('sidelight-shown') ?? [];
    if (!range) return '';
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString().replace(/\s+/gu, ' ');
  });
}

/** Whether the beginning of a sentence of a page is in its window. */
export function whereIs(page: Page, sentence: string): Promise<'in sight' | 'out of sight' | 'nowhere'> {
  return page.evaluate((text) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
      textContent.replace(/\s+/gu, ' ').includes(text),
    );
    if (!paragraph) return 'nowhere';
    const { top, bottom } = paragraph.getBoundingClientRect();
    return bottom > 0 && top < innerHeight ? 'in sight' : 'out of sight';
  }, sentence);
}
