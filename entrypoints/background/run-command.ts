import { activeTab } from '../../platform/active-tab';
import { askOverlay } from '../../platform/ask-tab';
import { toggleActiveSite } from '../../services/toggle-site';

const MENTION_COMMANDS = { 'open-popover': 'nearest', 'next-mention': 'next', 'previous-mention': 'previous' } as const;

/** Does what a keyboard command of the manifest says, in the active tab. */
export async function runCommand(command: string): Promise<void> {
  if (command === 'toggle-site') return toggleActiveSite();
  if (!Object.hasOwn(MENTION_COMMANDS, command)) return;
  const tab = await activeTab();
  const which = MENTION_COMMANDS[command as keyof typeof MENTION_COMMANDS];
  if (tab) await askOverlay(tab.id, 'goToMention', { which });
}
