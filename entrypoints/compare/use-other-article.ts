import { useState } from 'preact/hooks';
import type { PanelProps } from '../../components/compare/panel-props';
import { articleOf, type ComparedArticle, type CompareWithFault } from '../../core/compare/compared-article';
import { pastedArticle } from '../../core/compare/pasted-article';
import type { Result } from '../../core/result';
import { readArticleFile } from '../../page/read-article-file';
import { tabNow, type ActiveTab } from '../../platform/active-tab';
import { listWebTabs } from '../../platform/open-tabs';
import { detectLanguage } from '../../platform/page-runtime';

import { readTab } from './read-tab';

export type OtherArticle = Pick<PanelProps, 'tabs' | 'withFault' | 'onListTabs' | 'onTab' | 'onPaste' | 'onFile'>;

/** Characters in which the language of a text shows. */
const SAMPLE = 2_000;

/** Reads what the reader wants to compare with: another tab, pasted text or a file. Nothing of it is sent or kept. */
export function useOtherArticle(
  tab: Pick<ActiveTab, 'id' | 'incognito'> | null,
  compareWith: (article: ComparedArticle) => void,
): OtherArticle {
  const [tabs, setTabs] = useState<OtherArticle['tabs']>({ kind: 'loading' });
  const [withFault, setFault] = useState<CompareWithFault | null>(null);
  const take = async (reading: Promise<Result<ComparedArticle, CompareWithFault>>): Promise<void> => {
    setFault(null);
    const read = await reading;
    if (!read.ok) return setFault(read.error);
    const language = read.value.language || (await languageIn(read.value));
    compareWith({ ...read.value, language });
  };
  return {
    tabs,
    withFault,
    onListTabs: () =>
      void listWebTabs(tab?.incognito ?? false).then(
        (open) => setTabs({ kind: 'ready', value: open.filter(({ id }) => id !== tab?.id).map(listed) }),
        () => setTabs({ kind: 'failed' }),
      ),
    onTab: (id) => void take(readOtherTab(id, tab?.incognito ?? false)),
    onPaste: (pasted) => void take(Promise.resolve(pastedArticle(pasted))),
    onFile: (file) => void take(readArticleFile(file)),
  };
}

function listed({ id, title, url }: { readonly id: number; readonly title: string; readonly url: string }) {
  return { id, title, host: new URL(url).hostname };
}

async function readOtherTab(id: number, incognito: boolean): Promise<Result<ComparedArticle, CompareWithFault>> {
  const tab = await tabNow({ id, incognito, url: null, host: null });
  if (!tab) return { ok: false, error: 'tab-unreadable' };
  const { page, read } = await readTab(tab, true);
  if (read) return { ok: true, value: articleOf(read.story, 'tab') };
  return { ok: false, error: page.kind === 'no-article' ? 'no-text' : 'tab-unreadable' };
}

async function languageIn({ paragraphs }: ComparedArticle): Promise<string> {
  return (await detectLanguage(paragraphs.join(' ').slice(0, SAMPLE))).split('-')[0] ?? '';
}
