import type { Protocol } from 'puppeteer-core';

/** The part of a trace event that is read here. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly args: {
    readonly beginData?: { readonly stackTrace?: readonly unknown[] };
    readonly data?: { readonly type?: string; readonly nodeId?: number };
  };
}

/** How often layout was made after a click, and of what. */
export interface Layouts {
  readonly all: number;
  /** Those that a script waited for, because it asked for a size or a place. */
  readonly forced: number;
  /** The page's own nodes that had to be laid out again. */
  readonly pageNodes: number;
}

/** What has to be traced for `countLayouts`. */
export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'disabled-by-default-devtools.timeline.invalidationTracking',
] as const;

/** Counts the layouts from the first click of a trace on, in the thread that was clicked. */
export function countLayouts(events: readonly TraceEvent[], pageNodes: ReadonlySet<number>): Layouts {
  const click = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click');
  if (!click) throw new Error('the trace has no click');
  const after = events.filter(({ pid, tid, ts }) => pid === click.pid && tid === click.tid && ts >= click.ts);
  const layouts = after.filter(({ name }) => name === 'Layout');
  const invalidated = after.flatMap(({ name, args }) =>
    name === 'LayoutInvalidationTracking' ? [args.data?.nodeId ?? 0] : [],
  );
  return {
    all: layouts.length,
    forced: layouts.filter(({ args }) => (args.beginData?.stackTrace?.length ?? 0) > 0).length,
    pageNodes: new Set(invalidated.filter((id) => pageNodes.has(id))).size,
  };
}

/** The ids, as a trace gives them, of a document's body and all that is in it. */
export function bodyNodes(node: Protocol.DOM.Node, isInBody = false): number[] {
  const isIn = isInBody || node.nodeName === 'BODY';
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [...(isIn ? [node.backendNodeId] : []), ...below.flatMap((child) => bodyNodes(child, isIn))];
}
