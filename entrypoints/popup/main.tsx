import { render } from 'preact';
import { StringsContext } from '../../components/shared/strings';
import { interfaceStrings } from '../../platform/interface-strings';
import { App } from './app';

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = interfaceStrings.language;
  render(
    <StringsContext.Provider value={interfaceStrings}>
      <App />
    </StringsContext.Provider>,
    root,
  );
}
