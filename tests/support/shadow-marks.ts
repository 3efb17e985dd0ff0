import type { Page } from 'puppeteer-core';
import type { DrawnMark } from './reader';

/** The marks in the shadow roots of a page, root by root, each with the middle of its first line in the window. */
export function marksInShadow(page: Page): Promise<DrawnMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidelight-'))
      .flatMap(([highlight, ranges]) =>
        [...ranges]
          .filter(({ startContainer }) => startContainer.getRootNode() instanceof ShadowRoot)
          .map((each) => {
            const range = document.createRange();
            range.setStart(each.startContainer, each.startOffset);
            range.setEnd(each.endContainer, each.endOffset);
            const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
            return { highlight, text: range.toString(), x: left + width / 2, y: top + height / 2 };
          }),
      )
      .sort((a, b) => a.y - b.y || a.x - b.x),
  );
}

/** Whether each of these marks is to be seen in the window; ends all marks of the page, to look at it without them. */
export async function arePainted(page: Page, marks: readonly DrawnMark[]): Promise<boolean[]> {
  const marked = await picturesOf(page, marks);
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await picturesOf(page, marks);
  return marked.map((picture, place) => picture !== bare[place]);
}

async function picturesOf(page: Page, marks: readonly DrawnMark[]): Promise<string[]> {
  const pictures: string[] = [];
  for (const { x, y } of marks) {
    const clip = { x: x - 10, y: y - 15, width: 20, height: 30 };
    pictures.push(await page.screenshot({ clip, encoding: 'base64' }));
  }
  return pictures;
}
