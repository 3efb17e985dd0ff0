import { Popover, type PopoverProps } from '../../components/popover/popover';
import { topicId } from '../support/builders';
import { nearestTo } from './knowledge';
import { knownByAddress, knownByText, knownInArabic, onTopic, popoverProps } from './popover-props';
import type { State } from './state';

const SHOW_ALL = '.counts ~ .more';
const QUIET: Partial<PopoverProps> = { versions: { kind: 'ready', value: null }, storyDate: null };

function popover(
  name: string,
  props: () => PopoverProps,
  rest: Pick<State, 'press' | 'inPlace'> = {},
): State & { readonly surface: 'popover' } {
  return { name: `popover-${name}`, surface: 'popover', render: () => <Popover {...props()} />, ...rest };
}

/** The popover before its answers, and what it says of other versions. */
export const versionStates: readonly State[] = [
  popover('loading', () => popoverProps({ backgroundOf: () => ({ kind: 'loading' }), versions: { kind: 'loading' } })),
  popover('failed', () => popoverProps({ backgroundOf: () => ({ kind: 'failed' }), versions: { kind: 'failed' } })),
  popover('known', () => popoverProps({ versions: knownByText() })),
  popover('known-in-place', () => popoverProps({ versions: knownByText() }), { inPlace: true }),
  popover('known-second-tab', () => popoverProps({ versions: knownByText() }), { press: ['[role=tab]:last-child'] }),
  popover('known-all-groups', () => popoverProps({ versions: knownByText() }), { press: [SHOW_ALL] }),
  popover('known-only-there', () => popoverProps({ versions: knownByText() }), { press: ['.count.onlyThere'] }),
  popover('known-empty-group', () => popoverProps({ versions: knownByText() }), { press: ['.count.onlyHere'] }),
  popover('known-labels', () => popoverProps({ versions: knownByAddress(null) }), {
    press: ['.here summary', '.there summary'],
  }),
  popover('known-shared-copy', () => popoverProps({ versions: knownByAddress('AFP') })),
  popover('arabic-quote', () => popoverProps({ versions: knownInArabic(), mention: 'مالي', pageLanguage: 'ar' }), {
    press: [SHOW_ALL],
  }),
  popover('unknown-nearest', () => popoverProps({ nearest: { kind: 'ready', value: nearestTo(topicId('mali')) } })),
  popover('unknown', () => popoverProps()),
];

/** What the popover says of the background, its foot, and what it says of a change. */
export const backgroundStates: readonly State[] = [
  popover('background-facts', () => onTopic('france', 'France', QUIET)),
  popover('background-all-facts', () => onTopic('france', 'France', QUIET), { press: ['.facts + .more'] }),
  popover('background-sources-differ', () => onTopic('takuba', 'Takuba', QUIET)),
  popover('background-in-place', () => onTopic('takuba', 'Takuba', QUIET), { inPlace: true }),
  popover('timeline', () => onTopic('barkhane', 'Barkhane')),
  popover('timeline-story', () => onTopic('barkhane', 'Barkhane'), { press: ['.line li:nth-last-child(4) button'] }),
  popover('related', () => onTopic('moura', 'Moura'), { press: ['.related button'] }),
  popover('why', () => onTopic('gossi', 'Gossi', QUIET), { press: ['.foot-row [aria-expanded]'] }),
  popover('why-known', () => onTopic('gossi', 'Gossi', { versions: knownByText() }), {
    press: ['.foot-row [aria-expanded]'],
  }),
  popover('cite', () => onTopic('gossi', 'Gossi', QUIET), { press: ['[aria-expanded] ~ [aria-expanded]'] }),
  popover('cite-copied', () => onTopic('gossi', 'Gossi', QUIET), {
    press: ['[aria-expanded] ~ [aria-expanded]', '.foot-part button'],
  }),
  popover('cite-refused', () => onTopic('gossi', 'Gossi', { ...QUIET, onCite: () => Promise.resolve(false) }), {
    press: ['[aria-expanded] ~ [aria-expanded]', '.foot-part button'],
  }),
  popover('silenced', () => popoverProps({ changed: 'silenced' })),
  popover('site-off', () => popoverProps({ changed: 'site-off' })),
  popover('paused', () => popoverProps({ changed: 'paused' })),
];
