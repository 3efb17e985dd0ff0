import type { Protocol } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { bodyNodes, countLayouts, type TraceEvent } from './layouts';

const click = event('EventDispatch', { data: { type: 'click' } });
const layout = event('Layout', { beginData: {} });
const forced = event('Layout', { beginData: { stackTrace: [{ functionName: 'place' }] } });

function event(name: string, args: TraceEvent['args'], rest: Partial<TraceEvent> = {}): TraceEvent {
  return { name, args, pid: 1, tid: 1, ts: 10, ...rest };
}

function invalidated(nodeId: number): TraceEvent {
  return event('LayoutInvalidationTracking', { data: { nodeId } });
}

describe('countLayouts', () => {
  it('tells layouts that a script waited for from those of the frame', () => {
    expect(countLayouts([click, layout, forced, layout], new Set())).toEqual({ all: 3, forced: 1, pageNodes: 0 });
  });

  it('counts each of the page’s nodes once, and no others', () => {
    const events = [click, invalidated(7), invalidated(7), invalidated(8), invalidated(99)];

    expect(countLayouts(events, new Set([7, 8, 9]))).toEqual({ all: 0, forced: 0, pageNodes: 2 });
  });

  it('leaves out what came before the click, and other threads', () => {
    const events = [{ ...layout, ts: 9 }, click, { ...forced, tid: 2 }, { ...forced, pid: 2 }];

    expect(countLayouts(events, new Set()).all).toBe(0);
  });

  it('refuses a trace without a click', () => {
    expect(() => countLayouts([layout], new Set())).toThrow('no click');
  });
});

describe('bodyNodes', () => {
  it('gives the body and all that is in it, shadow roots too, but not what stands beside it', () => {
    const body = node(3, 'BODY', [node(4, 'P'), { ...node(5, 'DIV'), shadowRoots: [node(6, '#document-fragment')] }]);
    const document = node(1, '#document', [node(2, 'HTML', [node(8, 'HEAD'), body, node(7, 'DIV')])]);

    expect(bodyNodes(document)).toEqual([3, 4, 5, 6]);
  });
});

function node(id: number, nodeName: string, children: Protocol.DOM.Node[] = []): Protocol.DOM.Node {
  return { nodeId: id, backendNodeId: id, nodeType: 1, nodeName, localName: '', nodeValue: '', children };
}
