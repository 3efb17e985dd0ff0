import { formatPeriod } from '../text/format-period';

/** One report, as a citation names it. */
export interface CitedReport {
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  /** Day as YYYY-MM-DD, or null where it is not known. */
  readonly publishedOn: string | null;
}

/** What the popover shows, as something to quote. */
export interface Cited {
  readonly here: CitedReport;
  readonly others: readonly CitedReport[];
  /** Where paraphrases and background come from: the pack with its revision and licence. */
  readonly pack: { readonly title: string; readonly revision: number; readonly licence: string } | null;
  /** Day on which it was looked up, as YYYY-MM-DD. */
  readonly retrievedOn: string;
}

export type CitationFormat = 'markdown' | 'plain';

/** The words of a citation in the interface's language. */
export interface CitationWords {
  readonly language: string;
  readonly otherVersion: string;
  readonly fromPack: (pack: NonNullable<Cited['pack']>) => string;
  readonly retrieved: (day: string) => string;
}

/** Writes a citation: this page, the other versions, the pack, and when all this was looked up; one line each. */
export function cite({ here, others, pack, retrievedOn }: Cited, format: CitationFormat, words: CitationWords): string {
  const write = format === 'markdown' ? asMarkdown : asText;
  const day = (report: CitedReport) =>
    report.publishedOn === null ? null : formatPeriod(report.publishedOn, words.language);
  const lines = [
    write(here, day(here)),
    ...others.map((other) => `${words.otherVersion}: ${write(other, day(other))}`),
    ...(pack ? [words.fromPack(pack)] : []),
    words.retrieved(formatPeriod(retrievedOn, words.language)),
  ];
  return format === 'markdown' ? `${lines.map((line) => `- ${line}`).join('\n')}\n` : `${lines.join('\n')}\n`;
}

function asMarkdown({ outlet, title, url }: CitedReport, day: string | null): string {
  // What would end a link's text or address early is written so that it does not.
  const text = title.replace(/[[\]\\]/gu, '\\$&').replace(/\s+/gu, ' ');
  const address = url.replace(/[()<>\s]/gu, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
  return [`[${text}](${address})`, outlet, day].filter((part) => part !== null).join(', ');
}

function asText({ outlet, title, url }: CitedReport, day: string | null): string {
  return `${[`“${title.replace(/\s+/gu, ' ')}”`, outlet, day].filter((part) => part !== null).join(', ')}, ${url}`;
}
