import { useState } from 'preact/hooks';
import { withRule } from '../../core/settings/change-settings';
import { shownSite } from '../../core/sites/shown-site';
import type { SiteRule } from '../../core/sites/sites';
import { useStrings } from '../shared/strings';
import { AddSite } from './add-site';
import { Choice, type ChangesSettings } from './controls';
import { Section } from './section';
import { SiteList } from './site-list';

/** On which sites pages are read: all but some, or only some. */
export function SitesSection({ settings, onChange }: ChangesSettings) {
  const { t } = useStrings();
  const [said, setSaid] = useState('');
  const add = (rule: SiteRule) => {
    onChange((current) => withRule(current, rule));
    setSaid(t('optionsSiteAdded', [shownSite(rule.site)]));
  };
  return (
    <Section
      id="sites"
      title="optionsSites"
      keys={['optionsEverywhere', 'optionsEverywhereOn', 'optionsEverywhereOff', 'optionsSiteAdd', 'optionsExceptions']}
    >
      <Choice
        legend={t('optionsEverywhere')}
        values={[
          { value: 'all', label: t('optionsEverywhereOn') },
          { value: 'listed', label: t('optionsEverywhereOff') },
        ]}
        chosen={settings.everywhere ? 'all' : 'listed'}
        onChoose={(where) => onChange((current) => ({ ...current, everywhere: where === 'all' }))}
      />
      <AddSite settings={settings} onAdd={add} onType={() => setSaid('')} />
      <p class="said-after" role="status">
        {said}
      </p>
      <SiteList
        settings={settings}
        onChange={onChange}
        onRemove={(site) => setSaid(t('optionsSiteRemoved', [shownSite(site)]))}
      />
    </Section>
  );
}
