/** How large a made-up page is: about so many characters in about so many text nodes. */
export interface PageSize {
  readonly characters: number;
  readonly nodes: number;
}

/** Numbers from 0 to 1 (without 1), the same for the same seed. */
type Random = () => number;

/** How many of the aliases stand on a made-up page; the others are only looked for. */
export const PRESENT_ALIASES = 40;
/** One mention for so many characters. */
const MENTION_EVERY = 600;
const PAGE_WORDS = 3_000;
/** Names are made of fewer words than there are names, so that many of them begin alike. */
const NAME_WORDS = 40_000;
/** One word in so many is a name that nobody looks for. */
const NAME_EVERY = 15;
const SYLLABLES = [
  ...['ba', 'chi', 'den', 'fo', 'gra', 'hul', 'ke', 'lor', 'mi', 'nar', 'os', 'pel', 'ru', 'sta', 'tiv', 'wen'],
  ...['yo', 'zam', 'dri', 'kol'],
];

/** A linear congruential generator with the numbers of Knuth and Lewis, as in Numerical Recipes. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const below = (random: Random, most: number) => Math.floor(random() * most);

/** A word for each number, no two the same. */
function wordOf(place: number): string {
  let [word, rest] = ['', place + SYLLABLES.length];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}

function nameOf(place: number): string {
  const word = wordOf(PAGE_WORDS + place);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** So many made-up names of one to three words, no two the same; a longer list begins with the shorter one. */
export function madeUpAliases(many: number): string[] {
  const random = randomFrom(1);
  const aliases = new Set<string>();
  while (aliases.size < many) {
    const words = Array.from({ length: 1 + below(random, 3) }, () => nameOf(below(random, NAME_WORDS)));
    aliases.add(words.join(' '));
  }
  return [...aliases];
}

/** Makes the HTML of a made-up page's body, with its first aliases here and there; the same for the same size. */
export function madeUpPage(size: PageSize): string {
  return new MadeUpPage(size).make();
}

class MadeUpPage {
  readonly #random = randomFrom(7);
  readonly #present = madeUpAliases(PRESENT_ALIASES);
  readonly #size: PageSize;
  readonly #html: string[] = [];
  #characters = 0;
  #nodes = 0;
  #mentions = 0;

  constructor(size: PageSize) {
    this.#size = size;
  }

  make(): string {
    const links = Math.ceil(this.#size.nodes / 40);
    this.#add('<header><nav>');
    this.#addList(links);
    this.#add('</nav></header><main><article><h1>');
    this.#addText(8);
    this.#add('</h1><time datetime="2031-10-16">');
    this.#addText(2);
    this.#add('</time>');
    while (this.#characters < this.#size.characters) this.#addBlock();
    this.#add('</article></main><footer>');
    this.#addList(links);
    this.#add('</footer>');
    return this.#html.join('');
  }

  /** A paragraph where the text nodes so far are short enough, and otherwise a list of links, which are shorter. */
  #addBlock(): void {
    const isShort = this.#characters * this.#size.nodes < this.#nodes * this.#size.characters;
    if (!isShort) return this.#addList(3 + below(this.#random, 8));
    if (below(this.#random, 8) === 0) {
      this.#add('<h2>');
      this.#addText(5);
      this.#add('</h2>');
    }
    this.#add('<p>');
    for (let piece = below(this.#random, 3); piece >= 0; piece--) {
      const tag = ['a', 'em', 'strong', 'span', 'b'][below(this.#random, 5)] ?? 'span';
      this.#addText(12 + below(this.#random, 20), ' ', ' ');
      this.#add(tag === 'a' ? '<a href="#">' : `<${tag}>`);
      this.#addText(1 + below(this.#random, 3));
      this.#add(`</${tag}>`);
    }
    this.#addText(10 + below(this.#random, 12), '.', ' ');
    this.#add('</p>');
    this.#addGap();
  }

  #addList(items: number): void {
    this.#add('<ul>');
    for (let item = 0; item < items; item++) {
      this.#addGap();
      this.#add('<li><a href="#">');
      this.#addText(1 + below(this.#random, 3));
      this.#add('</a></li>');
    }
    this.#add('</ul>');
  }

  /** One text node of so many words; a mention takes the place of one of them where it is due. */
  #addText(words: number, after = '', before = ''): void {
    const said = Array.from({ length: words }, () =>
      below(this.#random, NAME_EVERY) === 0
        ? nameOf(NAME_WORDS + below(this.#random, PAGE_WORDS))
        : wordOf(below(this.#random, PAGE_WORDS)),
    );
    if (this.#characters >= this.#mentions * MENTION_EVERY) {
      said[below(this.#random, words)] = this.#present[this.#mentions++ % this.#present.length] ?? '';
    }
    this.#addNode(before + said.join(' ') + after);
  }

  /** What stands between two elements in a page's source. */
  #addGap(): void {
    this.#addNode('\n');
  }

  #addNode(text: string): void {
    this.#add(text);
    this.#characters += text.length;
    this.#nodes++;
  }

  #add(html: string): void {
    this.#html.push(html);
  }
}

/** So many made-up paragraphs as a page adds them while it is read; one in twenty has a mention. */
export function madeUpParagraphs(many: number): string[] {
  const random = randomFrom(11);
  const present = madeUpAliases(PRESENT_ALIASES);
  return Array.from({ length: many }, (_, at) => {
    const words = Array.from({ length: 10 }, () => wordOf(below(random, PAGE_WORDS)));
    if (at % 20 === 0) words[5] = present[(at / 20) % present.length] ?? '';
    return `${words.join(' ')}.`;
  });
}
