import { render } from 'preact';
import { StringsContext } from '../../components/shared/strings';
import { followWords, interfaceStrings } from '../../platform/interface-strings';
import { App } from './app';

const root = document.getElementById('app');
if (root) await followWords(() => draw(root));

/** Draws the popup in the words there are now. */
function draw(into: HTMLElement): void {
  const { language, direction, t } = interfaceStrings;
  document.documentElement.lang = language;
  render(
    <StringsContext.Provider value={{ language, direction, t }}>
      <App />
    </StringsContext.Provider>,
    into,
  );
}
