import { articlePage, FILLER } from './pages';

/** An article of an outlet that no pack knows. */
export const STORY = 'https://river.example/story';
/** The same article in another part of its site. */
export const POLITICS = 'https://river.example/politics/story';
/** The same article, of an outlet that a pack knows. */
export const KNOWN = 'https://www.presstv.ir/Detail/2031/05/03/river';
/** An article without a mention. */
export const QUIET = 'https://river.example/quiet';
/** A page with mentions that nothing says to be an article. */
export const LIST = 'https://river.example/list';
/** An article of a single sentence. */
export const STUB = 'https://river.example/stub';
/** An article of which a part is hidden. */
export const HIDDEN = 'https://river.example/hidden';

/** Two mentions of a topic, further apart than a window is high, and one of another between them. */
const BODY = `<article>${FILLER}<p>Early in the morning there was news from Mali.</p>${FILLER.repeat(12)}
<p>At noon nobody in France knew of it yet.</p>${FILLER.repeat(12)}
<p>Late in the evening there was more news from Mali, and none of it good.</p>${FILLER}</article>`;
/** The pages, by their addresses. */
export const PAGES: ReadonlyMap<string, string> = new Map([
  ...[STORY, POLITICS, KNOWN].map((address) => [address, articlePage(BODY, 'A river story')] as const),
  [QUIET, articlePage(`<article>${FILLER}</article>`, 'A quiet story')],
  [
    LIST,
    `<!doctype html><html lang="en"><title>A list</title><body>${BODY.replaceAll('article', 'div')}</body></html>`,
  ],
  [STUB, articlePage('<article><p>Early in the morning there was news from Mali.</p></article>', 'A stub')],
  [
    HIDDEN,
    articlePage(
      `<style>.away { display: none }</style><article>${FILLER}<p>Early in the morning there was news from Mali.</p>
        <p id="later" hidden class="away">Only later it was said that Barkhane had been there before.</p></article>`,
      'A folded story',
    ),
  ],
]);
