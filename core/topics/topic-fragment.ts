import { LONGEST_LABEL } from './own-topic';

const SECTION = '#own-topics';

/** The fragment of the options' address that opens the editor on a new topic with a label. */
export function newTopicFragment(label: string): string {
  return `${SECTION}?${new URLSearchParams({ label }).toString()}`;
}

/** The label that a fragment asks a new topic to begin with; null where it asks for none. */
export function labelInFragment(fragment: string): string | null {
  if (!fragment.startsWith(`${SECTION}?`)) return null;
  const label = new URLSearchParams(fragment.slice(SECTION.length + 1)).get('label');
  return label === null ? null : label.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LABEL).trim();
}
