/** A news article in minimal markup, with any body. */
export function articlePage(body: string, title = 'Mali and France'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"></head><body>${body}</body></html>`;
}

/** Enough running text for an article, without a mention. */
export const FILLER = `<p>${'The river rose in the night and nobody in the low town slept before the water stood still. '.repeat(8)}</p>`;

/** A page of about five megabytes: an article behind a very long list. */
export function hugePage(): string {
  const entry =
    '<li><a href="/x">A line of an endless list</a> <span>with a few words of text in it</span> <b>and more</b></li>';
  const list = `<ul>${entry.repeat(Math.ceil(5_000_000 / entry.length))}</ul>`;
  return articlePage(
    `<article>${FILLER}<p>At the end of this long story stands Mali, and once only.</p></article>${list}<p>And Barkhane stands at the very end of the endless list.</p>`,
  );
}

/** Markup that no parser likes: unclosed, crossed, nested as deep as browsers allow. */
export function brokenPage(): string {
  const deep = '<div><b><i>'.repeat(150);
  return `<html lang=en><meta property=og:type content=article><title>Broken</title><p>Mali <b>and <i>France</b> said</i> what they had to say <table><p>Barkhane is a word in a table that is none</table>
${FILLER}<p>In <a href=/x>Mali</p><p>and in Mali</a> again <svg><text>Mali</svg><math><mi>Mali</math>${deep}<p>Deep down in all of this lies the word Barkhane`;
}
