import type { VNode } from 'preact';

/** Where a state is drawn: in a shadow root over a news page, or as one of the extension's own pages. */
export type Surface = 'popover' | 'popup' | 'options' | 'welcome' | 'compare';

/** One thing that a reader may come to see. */
export interface State {
  readonly name: string;
  readonly surface: Surface;
  readonly render: () => VNode;
  /** What is clicked on, one after the other, once it is drawn. */
  readonly press?: readonly string[];
  /** As high as it is in a window, with the page around it, in place of all of its content at once. */
  readonly inPlace?: true;
}
