/** What a page's JSON-LD (schema.org) says of its article; "" and null where it says nothing. */
export interface LinkedArticle {
  /** All types that the page's JSON-LD names, of the article and of what stands beside it. */
  readonly types: ReadonlySet<string>;
  readonly headline: string;
  readonly description: string;
  readonly body: string;
  readonly publishedOn: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly language: string;
  readonly isFree: boolean | null;
}

type Node = Readonly<Record<string, unknown>>;

/** A page with more of it is not read to the end. */
const MOST_SCRIPTS = 20;
const MOST_CHARACTERS = 400_000;
const MOST_NODES = 2_000;
const MOST_AUTHORS = 5;
/** JSON-LD of real pages has bare line breaks within its strings, which JSON forbids. */
const CONTROLS = /[\u0000-\u001f]+/gu;
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/u;
const TAG = /<[^<>]{0,2000}>/gu;
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/giu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const LAST_CHARACTER = 0x10ffff;

/** Reads a page's JSON-LD; what is broken, or not what schema.org says, says nothing. */
export function linkedArticle(document: Document): LinkedArticle {
  const nodes = nodesOf(document);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const article =
    articles.find(({ headline }) => typeof headline === 'string') ??
    articles[0] ??
    nodes.find(({ datePublished }) => datePublished) ??
    {};
  const free = article['isAccessibleForFree'];
  return {
    types: new Set(nodes.flatMap(typesOf)),
    headline: textOf(article['headline']),
    description: textOf(article['description']),
    body: textOf(article['articleBody']),
    publishedOn: textOf(article['datePublished']),
    authors: namesIn(article['author']).slice(0, MOST_AUTHORS),
    publisher: namesIn(article['publisher'])[0] ?? '',
    language: textOf(article['inLanguage']),
    isFree:
      typeof free === 'boolean' ? free : /^(?:true|false)$/iu.test(textOf(free)) ? /true/iu.test(textOf(free)) : null,
  };
}

/** All objects of all scripts, outer ones before those within them. */
function nodesOf(document: Document): Node[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MOST_SCRIPTS);
  const waiting = scripts.map(({ textContent }) => parsed(textContent));
  const nodes: Node[] = [];
  for (const value of waiting) {
    if (waiting.length > MOST_NODES) break;
    if (Array.isArray(value)) waiting.push(...(value as unknown[]).slice(0, MOST_NODES));
    if (!isNode(value)) continue;
    nodes.push(value);
    waiting.push(...Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null));
  }
  return nodes;
}

function parsed(json: string): unknown {
  if (json.length > MOST_CHARACTERS) return null;
  try {
    return JSON.parse(json.replace(CONTROLS, ' '));
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? (type as unknown[]) : [type]).filter((one) => typeof one === 'string');
}

/** A text without mark-up, which some pages put into their JSON-LD; "" for what is no text. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf((value as unknown[])[0]);
  return typeof value === 'string' ? value.replace(TAG, ' ').replace(ENTITY, characterOf).trim() : '';
}

function characterOf(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return NAMED[name] ?? entity;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : ' ';
}

/** The names of people or organisations, given as texts or as objects. */
function namesIn(value: unknown): string[] {
  const all = Array.isArray(value) ? (value as unknown[]) : [value];
  return all.map((one) => textOf(isNode(one) ? one['name'] : one)).filter((name) => name !== '');
}
