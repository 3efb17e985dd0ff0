import { interfaceWords } from './interface-words';

/** The words of the panel in English. */
export const { t } = interfaceWords('en');

/** How it is said where the text of a side comes from; a day may follow. */
export const FROM = {
  pack: beginning(t('panelFrom_pack')),
  reading: beginning(t('panelFrom_readingOn', [''])),
  tab: beginning(t('panelFrom_tab')),
  fetched: beginning(t('panelFrom_fetchedOn', [''])),
  pasted: beginning(t('panelFrom_pasted')),
  file: beginning(t('panelFrom_file')),
} as const;

function beginning(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.()[\]]/gu, '\\$&')}`, 'u');
}
