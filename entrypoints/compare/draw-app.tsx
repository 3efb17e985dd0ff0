import { render } from 'preact';
import { StringsContext } from '../../components/shared/strings';
import { followWords, interfaceStrings } from '../../platform/interface-strings';
import { App } from './app';
import type { ArticleHere } from './use-active-article';

/** Draws the comparison of whatever article `useHere` gives, in the words there are now. */
export async function drawApp(useHere: () => ArticleHere, isBeside: boolean): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const Here = () => <App here={useHere()} isBeside={isBeside} />;
  await followWords(() => {
    const { language, direction, t } = interfaceStrings;
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    render(
      <StringsContext.Provider value={{ language, direction, t }}>
        <Here />
      </StringsContext.Provider>,
      root,
    );
  });
}
