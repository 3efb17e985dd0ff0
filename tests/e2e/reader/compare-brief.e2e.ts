import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { buildBrief } from '../../../core/brief/build-brief';
import { fileNameOf } from '../../../core/brief/file-name';
import { jsonOf } from '../../../core/brief/json';
import { markdownOf } from '../../../core/brief/markdown';
import { pastedArticle } from '../../../core/compare/pasted-article';
import type { SideBySide } from '../../../core/compare/side-by-side';
import { formatPeriod } from '../../../core/text/format-period';
import { briefWords } from '../../support/brief-words';
import { compareWithText, pressIn } from '../../support/compare-acts';
import { HERALD, POST, textOf } from '../../support/compare-articles';
import { openDownloads } from '../../support/compare-downloads';
import { waitForCompared } from '../../support/compare-panel';
import { openComparisonOf, storyOf } from '../../support/compare-story';
import { FROM, t } from '../../support/compare-words';
import { until } from '../../support/launch';
import { askAsOwnPage } from '../../support/own-page-calls';
import { wordsOf } from '../../support/popup-tab';
import { openSession } from '../../support/session';

const GOLDEN = '../../fixtures/compare';
const ANY_DAY = 'ANY-DAY';
const PASTED = { text: textOf(HERALD).text, outlet: HERALD.outlet, publishedOn: HERALD.day };

const session = openSession();
const downloads = openDownloads();
let panel: Page;
let brief: ReturnType<typeof buildBrief>;
let markdown: string;

/** The same without the day on which it was made. */
function undated(text: string): string {
  const { madeOn } = brief;
  return text.replaceAll(madeOn, ANY_DAY).replaceAll(formatPeriod(madeOn, 'en'), ANY_DAY);
}

/** What the background answers where it is asked for the same. */
async function askedAgain(): Promise<SideBySide> {
  const here = { story: storyOf(POST), topics: [], url: POST.address };
  const pasted = pastedArticle(PASTED);
  if (!pasted.ok) throw new Error('nothing is pasted');
  const there = { kind: 'article', article: { ...pasted.value, language: 'en' }, version: null } as const;
  const answer = await askAsOwnPage(panel, 'compareSides', { here, there });
  if (!answer.ok || !answer.value) throw new Error('nothing is compared');
  return answer.value;
}

beforeAll(() => downloads.takeFrom(session.running));
beforeEach(async () => {
  const own = await session.running.openOwnPage('compare.html');
  panel = await openComparisonOf(session.running, own, POST);
  await compareWithText(panel, PASTED.text, PASTED.outlet, PASTED.publishedOn);
  await waitForCompared(panel, FROM.pasted);
  brief = buildBrief(await askedAgain(), { madeOn: new Date().toISOString().slice(0, 10) });
  markdown = markdownOf(brief, briefWords('en'), 'en');
});

describe('a comparison', () => {
  test('is saved as Markdown', async () => {
    await pressIn(panel, '.brief button', t('panelBriefMarkdown'));

    const saved = await downloads.textOf(fileNameOf(brief, 'md'), markdown);
    expect(saved).toBe(markdown);
    await expect(undated(saved)).toMatchFileSnapshot(`${GOLDEN}/two-reports.md`);
  });

  test('is saved as JSON', async () => {
    await pressIn(panel, '.brief button', t('panelBriefJson'));

    const saved = await downloads.textOf(fileNameOf(brief, 'json'), jsonOf(brief));
    expect(saved).toBe(jsonOf(brief));
    await expect(undated(saved)).toMatchFileSnapshot(`${GOLDEN}/two-reports.json`);
  });

  test('is copied as Markdown, which can be pasted', async () => {
    const [copy] = await panel.$$('.brief button');
    await copy?.click();
    await until(async () => (await wordsOf(panel, '.brief [role=status]'))[0] === t('copied'), 'that it is copied');

    expect(await pasteInto(panel)).toBe(markdown);
  });

  test('is said not to be copied where the browser does not let us', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });

    await pressIn(panel, '.brief button', t('panelBriefCopy'));

    await until(async () => (await wordsOf(panel, '.brief [role=status]')).join() !== '', 'what is said');
    expect(await wordsOf(panel, '.brief [role=status]')).toEqual([t('notCopied')]);
  });
});

if (inject('browserKind') === 'chromium') {
  describe('on paper', () => {
    test('a comparison has no buttons, and what was folded is open', async () => {
      const rows = (await drawn(panel, '.group .row')).length;
      expect(await drawn(panel, '.row-foot p')).toEqual([]);
      await panel.emulateMediaType('print');

      expect(await drawn(panel, '.actions, button, input, .with, .panel-nav')).toEqual([]);
      expect(await drawn(panel, '.group .row')).toHaveLength(rows);
      expect(await drawn(panel, '.row-foot p')).toHaveLength(rows);
      expect(await drawn(panel, '.panel-foot')).toHaveLength(1);
    });

    test('it fills more than one page', async () => {
      const paper = Buffer.from(await panel.pdf({ format: 'A5' })).toString('latin1');

      expect(paper).toMatch(/^%PDF-/u);
      expect(paper.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(1);
    });
  });
}

/** What of the page is drawn, by its classes. */
function drawn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
        .map(({ className, textContent }) => `${className} ${textContent.slice(0, 40)}`),
    selector,
  );
}

/** Pastes into a field of the panel, as the reader would into their own text; the clipboard is the browser's real one. */
async function pasteInto(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('form.paste textarea');
    if (field) field.value = '';
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('form.paste textarea')?.value ?? '');
}
