import { Popover, type PopoverProps } from '../../components/popover/popover';
import { ToolbarPopup } from '../../components/popup/toolbar-popup';
import type { SideBySide } from '../../core/compare/side-by-side';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { buildSideBySide } from '../support/side-by-side';
import { toolbarPopupProps } from '../support/popup-props';
import { bare, copied, inArabic, inFrench, nearestRead, readBy } from './own-reading';
import { knownByText, popoverProps } from './popover-props';
import type { State } from './state';

const TODAY = '2022-05-10';
const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderungsantrag';
const LAST_TAB = '[role=tab]:last-child';

const long: OtherVersion = {
  ...inFrench,
  outlet: { id: null, name: `The Intercontinental Herald and Commercial Gazette of ${LONG_WORD}` },
  version: { ...inFrench.version, title: { en: `${inFrench.version.title.en} ${LONG_WORD}`.repeat(3) } },
  lead: `${inFrench.lead} ${LONG_WORD} `.repeat(3),
  reasons: [
    ...inFrench.reasons,
    { kind: 'names', words: [LONG_WORD, 'Ostrel', 'Mirande', 'Varde', 'Quennec', 'Sorbe'] },
    { kind: 'days-apart', words: ['12'] },
  ],
  followUps: inFrench.followUps.map((each) => ({ ...each, title: `${LONG_WORD} ${each.title}` })),
};

/** Two versions of a pack and one of own reading. */
function mixed(): { readonly kind: 'ready'; readonly value: OtherVersions } {
  const { value } = knownByText();
  if (!value) throw new Error('the bundled pack does not know the story');
  return { kind: 'ready', value: { ...value, versions: [...value.versions, inFrench] } };
}

/** What comes of holding the page's text against that of a version. */
const outcome = (value: SideBySide['result'] | null) => ({ comparedWith: () => ({ kind: 'ready', value }) as const });
const comparing = { comparedWith: () => ({ kind: 'loading' }) as const };
const NOTHING_CERTAIN = { differently: [], onlyThere: [], onlyHere: [], both: [] };

function popover(
  name: string,
  versions: () => PopoverProps['versions'],
  rest: Pick<State, 'press' | 'inPlace'> & { readonly props?: Partial<PopoverProps> } = {},
): State {
  const { props, ...state } = rest;
  const render = () => <Popover {...popoverProps({ versions: versions(), ...props })} />;
  return { name: `popover-read-${name}`, surface: 'popover', render, ...state };
}

const nothing = (): void => undefined;

function popup(name: string, versions: () => PopoverProps['versions']): State {
  const render = () => (
    <ToolbarPopup {...toolbarPopupProps({ versions: { versions: versions(), today: TODAY, onCompare: nothing } })} />
  );
  return { name: `popup-versions-read-${name}`, surface: 'popup', render };
}

/** Everything that shows another version from the reader's own reading. */
export const ownReadingStates: readonly State[] = [
  popover('french', () => readBy([inFrench])),
  popover('compared', () => readBy([inFrench]), { props: outcome(buildSideBySide().result) }),
  popover('compared-all', () => readBy([inFrench]), { props: outcome(buildSideBySide().result), press: ['.more'] }),
  popover('comparing', () => readBy([inFrench]), { props: comparing }),
  popover('nothing-certain', () => readBy([inFrench]), {
    props: { comparedWith: () => ({ kind: 'ready', value: { kind: 'compared', comparison: NOTHING_CERTAIN } }) },
  }),
  popover('two-languages', () => readBy([inFrench]), {
    props: outcome({ kind: 'not-compared', reason: 'two-languages' }),
  }),
  popover('in-place', () => readBy([inFrench]), { inPlace: true }),
  popover('arabic', () => readBy([inArabic])),
  popover('bare', () => readBy([bare])),
  popover('long', () => readBy([long])),
  popover('several', () => readBy([inFrench, inArabic, bare, copied(null)])),
  popover('mixed', mixed),
  popover('mixed-read', mixed, { press: [LAST_TAB] }),
  popover('agency-copy', () => readBy([copied('AFP')])),
  popover('same-text', () => readBy([copied(null)])),
  popover('why', () => readBy([long, inArabic]), { press: ['.foot-row [aria-expanded]'] }),
  popover('nearest', () => ({ kind: 'ready', value: null }), {
    props: { nearest: { kind: 'ready', value: nearestRead } },
  }),
  popup('one', () => readBy([inFrench])),
  popup('several', () => readBy([inFrench, inArabic, bare, copied('AFP')])),
  popup('long', () => readBy([long])),
  popup('mixed', mixed),
];
