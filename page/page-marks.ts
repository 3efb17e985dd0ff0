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
  readonly #byNode = new Map<Node, Mark[]>();
  readonly #all = new Set<Mark>();

  /** All marks, in the order of the document. */
  get inOrder(): readonly Mark[] {
    return [...this.#all].sort((a, b) => comparePlaces(a.range, b.range));
  }

  get size(): number {
    return this.#all.size;
  }

  /** How many topics have marks. */
  get topics(): number {
    return new Set([...this.#all].map(({ mention }) => mention.topicId)).size;
  }

  /** The marks that begin or end in a text node. */
  on(node: Node): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  add(mark: Mark): void {
    this.#all.add(mark);
    for (const node of endsOf(mark)) this.#byNode.set(node, [...this.on(node), mark]);
    highlightOf(mark.colour).add(mark.range);
  }

  /** Takes back marks whose text has left the document, and gives them back. */
  dropGone(): readonly Mark[] {
    return this.#drop([...this.#all].filter((mark) => endsOf(mark).some((node) => !node.isConnected)));
  }

  /** Takes back the marks on a text node, whose words may have changed, and gives them back. */
  dropOn(node: Node): readonly Mark[] {
    return this.#drop(this.on(node));
  }

  clear(): void {
    this.#drop([...this.#all]);
  }

  #drop(marks: readonly Mark[]): readonly Mark[] {
    for (const mark of marks) {
      this.#all.delete(mark);
      for (const node of endsOf(mark)) {
        const others = this.on(node).filter((other) => other !== mark);
        if (others.length > 0) this.#byNode.set(node, others);
        else this.#byNode.delete(node);
      }
      highlightOf(mark.colour).delete(mark.range);
    }
    return marks;
  }
}

function endsOf({ range: { startContainer, endContainer } }: Mark): Node[] {
  return startContainer === endContainer ? [startContainer] : [startContainer, endContainer];
}

/** Takes back what an earlier script of ours has left drawn, as after an update of the extension. */
export function forgetEarlierMarks(colours: number): void {
  for (let colour = 1; colour <= colours; colour++) CSS.highlights.delete(`sidelight-${colour}`);
}

/** The highlight of a colour; made when first asked for, and left to the page's other highlights otherwise. */
function highlightOf(colour: number): Highlight {
  const name = `sidelight-${colour}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

function comparePlaces(a: StaticRange, b: StaticRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const place = a.startContainer.compareDocumentPosition(b.startContainer);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
