import { render } from 'preact';
import { StringsContext } from '../../components/shared/strings';
import backgroundCss from '../../assets/background.css?inline';
import compareCss from '../../assets/compare.css?inline';
import optionsCss from '../../assets/options.css?inline';
import optionsDataCss from '../../assets/options-data.css?inline';
import optionsTopicsCss from '../../assets/options-topics.css?inline';
import ownPagesCss from '../../assets/own-pages.css?inline';
import popupCss from '../../assets/popup.css?inline';
import welcomeCss from '../../assets/welcome.css?inline';
import versionsCss from '../../assets/versions.css?inline';
import marksCss from '../../entrypoints/marks.css?inline';
import overlayCss from '../../entrypoints/overlay/overlay.css?inline';
import { openOverlayRoot } from '../../page/overlay-root';
import { placePopover } from '../../page/place-popover';
import { interfaceWords } from '../support/interface-words';
import newsPageCss from './news-page.css?inline';
import type { State } from './state';
import type { Wish } from './window';

const STYLES: Record<State['surface'], string> = {
  popover: newsPageCss + marksCss,
  popup: ownPagesCss + backgroundCss + popupCss,
  options: ownPagesCss + optionsCss + optionsTopicsCss + optionsDataCss,
  welcome: ownPagesCss + welcomeCss,
  compare: ownPagesCss + versionsCss + compareCss,
};
const WORDS = { en: interfaceWords('en'), ar: interfaceWords('ar') };
const STILL = '* { animation: none !important; }';
const WHOLE =
  '.box { position: absolute !important; inset-block: 24px auto !important; } .card { max-height: none !important; }';
const BESIDE_PX = 24;

let takeAway = (): void => undefined;

/** Draws a state in place of what is shown, and gives back the element that holds all of it. */
export function draw(state: State, wish: Wish): HTMLElement {
  takeAway();
  const words = WORDS[wish.language];
  const isOverlay = state.surface === 'popover';
  const scheme = wish.scheme ? `:root, .box { color-scheme: ${wish.scheme} !important; }` : '';
  document.documentElement.lang = isOverlay ? 'en' : words.language;
  document.documentElement.dir = state.surface === 'compare' ? words.direction : 'ltr';
  document.title = `${state.name} · Sidelight gallery`;
  const style = document.createElement('style');
  style.textContent = STYLES[state.surface] + STILL + scheme;
  const app = document.createElement('div');
  document.head.append(style);
  document.body.append(app);
  const isWhole = !(state.inPlace ?? wish.inPlace);
  const overlay = isOverlay ? openOver(app, STILL + scheme + (isWhole ? WHOLE : '')) : null;
  const target = overlay?.box ?? app;
  render(<StringsContext.Provider value={words}>{state.render()}</StringsContext.Provider>, target);
  const stopPlacing = overlay && !isWhole ? overlay.place() : () => undefined;
  takeAway = () => {
    stopPlacing();
    render(null, target);
    overlay?.remove();
    app.remove();
    style.remove();
    CSS.highlights.clear();
  };
  const drawn = target.querySelector<HTMLElement>('.card, main');
  if (!drawn) throw new Error(`${state.name} draws nothing`);
  return drawn;
}

/** The popover's own root over a news page with a mark in it. */
function openOver(app: HTMLElement, css: string) {
  render(<NewsPage />, app);
  const text = app.querySelector('.mention')?.firstChild;
  if (!text) throw new Error('the news page has no mention');
  const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 4 });
  CSS.highlights.set('sidelight-1', new Highlight(range));
  const overlay = openOverlayRoot({ css: overlayCss + css, mode: 'open' });
  overlay.box.style.left = `${BESIDE_PX}px`;
  const onLost = () => {
    throw new Error('the mention is out of sight');
  };
  return { ...overlay, place: () => placePopover({ range, box: overlay.box, point: null, onLost }) };
}

function NewsPage() {
  return (
    <main class="news">
      <h1>The trucks left first, the papers followed</h1>
      <p>
        The notice from <span class="mention">Mali</span> was read on the evening news, between the weather and the
        football, by a colonel who did not look up once.
      </p>
      <p>It ran to two pages. By the time he had turned the second one, the lamps along the river were lit.</p>
    </main>
  );
}
