import { inTurn } from '../../core/in-turn';
import { suggestionOf, type Suggestion } from '../../core/lookup/address-bar';
import { LONGEST_QUERY } from '../../core/lookup/lookup-result';
import { activeTab } from '../../platform/active-tab';
import { browser } from '../../platform/browser';
import { interfaceStrings, takeWords } from '../../platform/interface-strings';
import { openLookup } from '../../platform/lookup-tab';
import { offerMenu, onMenuLookup } from '../../platform/menus';
import { answerOmnibox, explainKeyword } from '../../platform/omnibox';
import { selectedText } from '../../platform/selection';
import { lookUp } from '../../services/look-up';

const COMMAND = 'look-up-selection';
/** What an address bar has room for. */
const MOST_SUGGESTIONS = 6;

/** Answers lookups from the context menu, by command and from the address bar. */
export function answerElsewhere(): void {
  onMenuLookup((text, tab) => void openLookup(text, tab));
  // Firefox for Android has no commands.
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener(
    (command, tab) => void (command === COMMAND && lookUpSelection(tab?.incognito)),
  );
  answerOmnibox(suggest);
}

/** Says in the reader's language what the address bar's keyword is for; Firefox forgets it when it is closed. */
export async function explainElsewhere(): Promise<void> {
  await takeWords();
  explainKeyword(interfaceStrings.t('lookOmnibox'));
}

/** Puts the lookup and the comparison into the context menu, which the browser remembers, in the reader's language. */
export const offerElsewhere = inTurn(async () => {
  await explainElsewhere();
  await offerMenu({ lookUp: interfaceStrings.t('menuLookUp'), compare: interfaceStrings.t('menuCompare') });
});

/** Looks up what is selected in the active tab; where nothing is, or it cannot be read, the reader types it. */
async function lookUpSelection(isPrivate: boolean | undefined): Promise<void> {
  const tab = await activeTab();
  const text = tab ? await selectedText(tab.id) : null;
  await openLookup(text ?? '', { id: tab?.id, incognito: isPrivate ?? tab?.incognito ?? true });
}

async function suggest(typed: string): Promise<readonly Suggestion[]> {
  const [found] = await Promise.all([lookUp({ query: typed.slice(0, LONGEST_QUERY) }), takeWords()]);
  if (!found.ok) return [];
  return found.value.slice(0, MOST_SUGGESTIONS).map((result) => suggestionOf(result, interfaceStrings.language));
}
