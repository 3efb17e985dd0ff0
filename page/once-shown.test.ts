// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { onceShown } from './once-shown';

function buildPage(prerendering?: boolean) {
  const page = document.implementation.createHTMLDocument('');
  return prerendering === undefined ? page : Object.assign(page, { prerendering });
}

const shown = () => new Event('prerenderingchange');

test.each([undefined, false])('works at once in a page that is shown (%s)', (prerendering) => {
  const work = vi.fn();
  onceShown(buildPage(prerendering), work);
  expect(work).toHaveBeenCalledOnce();
});

test('waits in a page that is prepared unseen, and works once', () => {
  const page = buildPage(true);
  const work = vi.fn();
  onceShown(page, work);
  expect(work).not.toHaveBeenCalled();
  Object.assign(page, { prerendering: false });
  page.dispatchEvent(shown());
  page.dispatchEvent(shown());
  expect(work).toHaveBeenCalledOnce();
});

test('is not deceived by the event of a page that is unseen still', () => {
  const page = buildPage(true);
  const work = vi.fn();
  onceShown(page, work);
  page.dispatchEvent(shown());
  expect(work).not.toHaveBeenCalled();
});
