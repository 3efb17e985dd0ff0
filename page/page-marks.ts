import type { TopicId } from '../core/packs/pack';
import type { Mention } from '../core/mentions/find-mentions';

/** A mention drawn on the page. */
export interface Mark {
  readonly mention: Mention;
  readonly range: StaticRange;
  /** Which of the registered highlights draws it. */
  readonly colour: number;
}

/** The marks of a page, drawn with the CSS Custom Highlight API: the document itself is never touched. */
export class PageMarks {
  /** By text node, and in it by where they begin; one that runs over two nodes is at its end in the second. */
  readonly #byNode = new WeakMap<Node, Map<number, Mark>>();
  readonly #all = new Set<Mark>();

  /** All marks, in the order of marking. */
  get all(): readonly Mark[] {
    return [...this.#all];
  }

  get size(): number {
    return this.#all.size;
  }

  /** The topics that have marks. */
  get topics(): readonly TopicId[] {
    return [...new Set(this.all.map(({ mention }) => mention.topicId))];
  }

  /** The marks that begin or end in a text node. */
  on(node: Node): readonly Mark[] {
    return [...(this.#byNode.get(node)?.values() ?? [])];
  }

  /** Whether there is a mark where a range begins. */
  hasAt({ startContainer, startOffset }: StaticRange): boolean {
    return this.#byNode.get(startContainer)?.has(startOffset) ?? false;
  }

  add(mark: Mark): void {
    this.#all.add(mark);
    for (const [node, offset] of endsOf(mark)) {
      const onNode = this.#byNode.get(node) ?? new Map<number, Mark>();
      this.#byNode.set(node, onNode.set(offset, mark));
    }
    highlightOf(mark).add(mark.range);
  }

  /** Takes back the marks that begin or end in a text node that `isGone`, and gives them back. */
  drop(isGone: (node: Node) => boolean): readonly Mark[] {
    const dropped = this.all.filter((mark) => endsOf(mark).some(([node]) => isGone(node)));
    for (const mark of dropped) {
      this.#all.delete(mark);
      for (const [node, offset] of endsOf(mark)) this.#byNode.get(node)?.delete(offset);
      highlightOf(mark).delete(mark.range);
    }
    return dropped;
  }

  clear(): void {
    this.drop(() => true);
  }
}

function endsOf({ range: { startContainer, startOffset, endContainer, endOffset } }: Mark): [Node, number][] {
  const start: [Node, number] = [startContainer, startOffset];
  // No mark begins where another one ends, so the end is never in the place of a start.
  return startContainer === endContainer ? [start] : [start, [endContainer, -endOffset]];
}

/** Takes back what an earlier script of ours has left drawn, as after an update of the extension. */
export function forgetEarlierMarks(colours: number): void {
  for (let colour = 1; colour <= colours; colour++) CSS.highlights.delete(`sidelight-${colour}`);
}

/** The highlight that draws a mark; made when first asked for, and left to the page's other highlights otherwise. */
function highlightOf({ colour }: Pick<Mark, 'colour'>): Highlight {
  const name = `sidelight-${colour}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
