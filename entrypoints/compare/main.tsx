import { render } from 'preact';
import { Compare } from '../../components/compare/compare';
import { StringsContext } from '../../components/shared/strings';
import { readComparison } from '../../platform/comparison-tab';
import { interfaceStrings } from '../../platform/interface-strings';

const root = document.getElementById('app');
if (root) {
  const { language, direction, t } = interfaceStrings;
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  const opened = await readComparison(location);
  document.title = `${opened?.story.title ?? t('compareTitle')} · Sidelight`;
  render(
    <StringsContext.Provider value={interfaceStrings}>
      <Compare opened={opened} />
    </StringsContext.Provider>,
    root,
  );
}
