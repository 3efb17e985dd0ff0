import type { PopoverProps } from '../../components/popover/popover';
import { buildAlias, buildStory, topicId } from '../support/builders';
import arabicPage from '../fixtures/newsroom/www.nakhlanahr.example/siyasa/mali-tunhi-al-ittifaqiyat.html?raw';
import courierPage from '../fixtures/newsroom/www.harbourcourier.example/world/africa/mali-ends-defence-accords-with-france.html?raw';
import { backgroundOn, storyIn, versionsOf } from './knowledge';

const PRESS_TV = 'https://www.presstv.ir/Detail/2022/05/03/681424/Mali-junta-cut-off-military-cooperation-France';

const nothing = (): void => undefined;

/** The popover on Mali, with the bundled background, on a story that nobody else is known to tell. */
export function popoverProps(rest: Partial<PopoverProps> = {}): PopoverProps {
  return {
    topicId: topicId('mali'),
    alias: buildAlias('Mali'),
    mention: 'Mali',
    host: 'www.harbourcourier.example',
    pageLanguage: 'en',
    storyDate: '2022-05-03',
    backgroundOf: (id) => ({ kind: 'ready', value: backgroundOn(id) }),
    versions: { kind: 'ready', value: null },
    comparedWith: () => ({ kind: 'ready', value: null }),
    nearest: { kind: 'ready', value: [] },
    changed: null,
    onTopic: nothing,
    onSentence: nothing,
    onCompare: nothing,
    onChange: nothing,
    onCite: () => Promise.resolve(true),
    onUndo: nothing,
    onClose: nothing,
    ...rest,
  };
}

/** A popover whose topic is that of the pack with this id. */
export function onTopic(id: string, mention: string, rest: Partial<PopoverProps> = {}): PopoverProps {
  return popoverProps({ topicId: topicId(id), mention, alias: buildAlias(mention, { topicId: id }), ...rest });
}

type Known = PopoverProps['versions'] & { readonly kind: 'ready' };

const known = new Map<string, Known>();

/** Reading and comparing a story takes longer than drawing it, so it is done once. */
function once(name: string, make: () => Known['value']): Known {
  const made = known.get(name) ?? { kind: 'ready', value: make() };
  known.set(name, made);
  return made;
}

/** An outlet that the pack does not know tells the event: two others do so too. */
export function knownByText(): Known {
  const url = 'https://www.harbourcourier.example/world/africa/mali-ends-defence-accords-with-france.html';
  return once('text', () => versionsOf(storyIn(courierPage, url)));
}

/** The same event, told in Arabic. */
export function knownInArabic(): Known {
  const url = 'https://www.nakhlanahr.example/siyasa/mali-tunhi-al-ittifaqiyat.html';
  return once('arabic', () => versionsOf(storyIn(arabicPage, url)));
}

/** An outlet that the pack knows tells the event, and perhaps both run the copy of one agency. */
export function knownByAddress(agency: string | null): Known {
  return once(`address ${agency ?? ''}`, () => {
    const sharedCopy = agency === null ? null : { agency };
    const versions = versionsOf(buildStory({ url: PRESS_TV, publishedOn: '2022-05-03', sentences: [] }));
    return { ...versions, versions: versions.versions.map((version) => ({ ...version, sharedCopy })) };
  });
}
