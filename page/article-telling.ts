import { LEAST_GROWTH } from '../core/reading/read-again';
import type { Story } from '../core/stories/story';

/** An article is read anew this many times while it stays at one address. */
const MOST_READINGS = 6;
/** A story is told of this many times while it stays at one address, */
const MOST_TELLINGS = 3;
/** and a page tells of this many, however many addresses it shows. */
const MOST_OF_PAGE = 60;

/** What of a page's articles has been told, so that nothing is told again and again. */
export class ArticleTelling {
  #address = '';
  #readings = 0;
  #tellings = 0;
  #ofPage = 0;
  #length = 0;
  #text = '';

  /** Whether the article at an address is to be read once more. */
  mayRead(address: string): boolean {
    if (this.#ofPage >= MOST_OF_PAGE) return false;
    if (address !== this.#address) [this.#address, this.#readings, this.#tellings, this.#length] = [address, 0, 0, 0];
    return this.#tellings < MOST_TELLINGS && this.#readings++ < MOST_READINGS;
  }

  /** Whether a story that was read at the address asked for last is to be told: its text is new, or has grown. */
  isNew({ sentences }: Pick<Story, 'sentences'>): boolean {
    const text = sentences.join('');
    // The address may be the next article's already, and the text still the last one's.
    if (text === this.#text || text.length < this.#length * (1 + LEAST_GROWTH)) return false;
    [this.#text, this.#length] = [text, text.length];
    this.#tellings++;
    this.#ofPage++;
    return true;
  }
}
