import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** A page given by address and file. */
export interface GivenPage {
  readonly url: string;
  readonly html: string;
}

export interface DemoArguments {
  readonly headless: boolean;
  readonly json: boolean;
  readonly pages: readonly GivenPage[];
}

/** What was typed is not an argument; the message says what would be. */
export class ArgumentError extends Error {}

const USAGE = 'npm start -- [--headless] [--json] [--page URL=FILE …]';

/** Reads the demo's arguments; throws an ArgumentError for what it does not know. */
export function readArguments(typed: readonly string[]): DemoArguments {
  try {
    const options = {
      headless: { type: 'boolean' },
      json: { type: 'boolean' },
      page: { type: 'string', multiple: true },
    } as const;
    const { values } = parseArgs({ args: [...typed], options });
    const pages = (values.page ?? []).map(readPage);
    return { headless: values.headless ?? false, json: values.json ?? false, pages };
  } catch (error) {
    throw new ArgumentError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  }
}

function readPage(argument: string): GivenPage {
  const cut = argument.lastIndexOf('=');
  const url = argument.slice(0, cut);
  if (cut < 1 || !URL.canParse(url) || !url.startsWith('https://')) {
    throw new Error(
      `--page wants an https address and a file, as in https://news.example/story=story.txt; "${argument}" is not that.`,
    );
  }
  const text = readFileSync(argument.slice(cut + 1), 'utf8');
  return { url, html: /^\s*</u.test(text) ? text : wrapText(text) };
}

/** Puts plain text into a minimal news page: the first line is the headline, every other one a paragraph. */
function wrapText(text: string): string {
  const lines = text.split(/\r?\n/u).map((line) => escapeHtml(line.trim()));
  const [headline = '', ...paragraphs] = lines.filter(Boolean);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${headline}</title><meta property="og:type" content="article">
<meta property="og:title" content="${headline}"><meta name="viewport" content="width=device-width">
<style>body{font:1.1rem/1.6 Georgia,serif;max-width:42rem;margin:3rem auto;padding:0 1rem}</style></head>
<body><article><h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
