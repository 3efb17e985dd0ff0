import type { Mark } from '../../page/page-marks';
import { buildAlias, topicId } from './builders';

/** A mark on the first place in a text node where the words stand. */
export function markText(node: Text, words: string, { colour = 1, topic = 'mali' } = {}): Mark {
  const start = node.data.indexOf(words);
  if (start === -1) throw new Error(`"${node.data}" does not hold "${words}"`);
  const end = start + words.length;
  const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
  return {
    mention: { start, end, topicId: topicId(topic), alias: buildAlias(words, { topicId: topic }) },
    range,
    colour,
  };
}
