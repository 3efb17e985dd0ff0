import { render } from 'preact';
import { Compare } from '../../components/compare/compare';
import { StringsContext } from '../../components/shared/strings';
import { readComparison, type OpenedComparison } from '../../platform/comparison-tab';
import { followWords, interfaceStrings } from '../../platform/interface-strings';

const root = document.getElementById('app');
if (root) {
  const opened = await readComparison(location);
  await followWords(() => draw(root, opened));
}

/** Draws the comparison in the words there are now. */
function draw(into: HTMLElement, opened: OpenedComparison | null): void {
  const { language, direction, t } = interfaceStrings;
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = `${opened?.story.title ?? t('compareTitle')} · Sidelight`;
  render(
    <StringsContext.Provider value={{ language, direction, t }}>
      <Compare opened={opened} />
    </StringsContext.Provider>,
    into,
  );
}
