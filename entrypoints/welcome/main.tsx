import { render } from 'preact';
import { StringsContext } from '../../components/shared/strings';
import { followWords, interfaceStrings } from '../../platform/interface-strings';
import { leaveOwnReader } from '../article-reader/leave-own-reader';
import { markPage } from '../content-script/mark-page';
import { startOverlay } from '../overlay/start-overlay';
import { App } from './app';

const root = document.getElementById('app');
if (root) {
  await followWords(() => {
    const { language, direction, t } = interfaceStrings;
    document.title = t('welcomeTitle');
    document.querySelector('title')?.setAttribute('lang', language);
    render(
      <StringsContext.Provider value={{ language, direction, t }}>
        <App />
      </StringsContext.Provider>,
      root,
    );
  });
  leaveOwnReader();
  markPage({
    onTopics: (topics, page) => {
      if (topics > 0 && !page.hasPopover) startOverlay(page, new AbortController());
      return Promise.resolve(true);
    },
  });
}
