import { Popover } from '../../components/popover/popover';
import { ToolbarPopup } from '../../components/popup/toolbar-popup';
import type { TopicBackground } from '../../core/packs/topic-background';
import type { OtherVersions } from '../../core/stories/other-versions';
import { controlsProps, thisPageProps, toolbarPopupProps } from '../support/popup-props';
import { topicId } from '../support/builders';
import { backgroundOn } from './knowledge';
import { knownByAddress, popoverProps } from './popover-props';
import type { State } from './state';

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderungsantrag';
const LONG_TITLE =
  'The agreement on the status of forces, its three protocols and the exchange of letters that go with it, all of them';
const LONG_TITLE_AR =
  'الاتفاق الخاص بوضع القوات وبروتوكولاته الثلاثة وتبادل الرسائل الملحق به جميعها من دون استثناء أي منها على الإطلاق';
const LONG_NAME = 'The Intercontinental Herald, Advertiser and Commercial Gazette of the Upper Valleys';
const LONG_HOST = 'a-very-long-name-of-a-newspaper-that-goes-on-and-on.regional-editions.upper-valleys.example';

function longBackground(): TopicBackground {
  const background = backgroundOn('gossi');
  const [fact] = background.facts;
  const sources = [{ name: LONG_NAME, url: `https://${LONG_HOST}/` }];
  return {
    ...background,
    topic: {
      ...background.topic,
      label: { en: LONG_TITLE.slice(0, 80), ar: LONG_TITLE_AR.slice(0, 80) },
      gist: { en: LONG_WORD, ar: LONG_TITLE_AR.slice(0, 80) },
    },
    facts: fact ? [{ ...fact, text: { en: `${LONG_WORD}: ${LONG_TITLE}.` }, sources }] : [],
    related: [{ id: topicId('mali'), label: { en: LONG_WORD } }],
  };
}

function longVersions(): OtherVersions {
  const known = knownByAddress(LONG_NAME.slice(0, 60)).value;
  if (!known) throw new Error('the long story is not known');
  return {
    ...known,
    here: { id: null, name: `${LONG_HOST} ${LONG_WORD}` },
    versions: known.versions.map((each) => ({
      ...each,
      outlet: { ...each.outlet, name: LONG_NAME, country: { en: LONG_WORD.slice(0, 60) } },
      version: { ...each.version, title: { en: `${LONG_WORD} ${LONG_TITLE}`.slice(0, 140) } },
    })),
  };
}

const props = () =>
  popoverProps({
    mention: LONG_WORD,
    host: LONG_HOST,
    backgroundOf: () => ({ kind: 'ready', value: longBackground() }),
    versions: { kind: 'ready', value: longVersions() },
  });

/** Every surface with words and names as long as a pack or a page may have them. */
export const longStates: readonly State[] = [
  { name: 'popover-long-words', surface: 'popover', render: () => <Popover {...props()} /> },
  { name: 'popover-long-in-place', surface: 'popover', render: () => <Popover {...props()} />, inPlace: true },
  {
    name: 'popover-long-notice',
    surface: 'popover',
    render: () => <Popover {...props()} changed="site-off" />,
  },
  {
    name: 'popup-long-host',
    surface: 'popup',
    render: () => (
      <ToolbarPopup
        {...toolbarPopupProps({
          thisPage: thisPageProps({
            page: {
              kind: 'reported',
              host: LONG_HOST,
              report: { state: 'marked', why: null, topics: [{ id: topicId('gossi'), mentions: 1_234 }] },
            },
            outlet: { kind: 'ready', value: null },
            labels: new Map([[topicId('gossi'), longBackground().topic.label]]),
          }),
          controls: controlsProps({ host: LONG_HOST }),
        })}
      />
    ),
  },
];
