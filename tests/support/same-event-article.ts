/** A made-up article, as its page tells it. */
export interface WrittenArticle {
  readonly address: string;
  readonly outlet: string;
  readonly title: string;
  /** Day of publication as YYYY-MM-DD. */
  readonly day: string;
  readonly language?: 'en' | 'fr';
  /** Whom the page names as its author. */
  readonly author?: string;
  readonly paragraphs: readonly string[];
  /** More of the page's head, behind everything else in it. */
  readonly head?: string;
}

/** The page of an article as a publishing system writes it, with Open Graph and JSON-LD. */
export function pageOfArticle(article: WrittenArticle): string {
  const { address, outlet, title, day, language = 'en', author = '', paragraphs, head = '' } = article;
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${day}T08:15:00+00:00`,
    inLanguage: language,
    publisher: { '@type': 'NewsMediaOrganization', name: outlet },
  };
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} – ${outlet}</title>
${head}<link rel="canonical" href="${address}">
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="${outlet}"><meta name="author" content="${author}">
<script type="application/ld+json">${JSON.stringify(linked)}</script></head>
<body><header><nav><a href="/">${outlet}</a></nav></header><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`;
}

/** Articles to be served, by address. */
export function served(...articles: readonly WrittenArticle[]): ReadonlyMap<string, string> {
  return new Map(articles.map((article) => [article.address, pageOfArticle(article)]));
}
