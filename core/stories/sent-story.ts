import { outletOf } from '../outlets/outlet-of';
import { publishedAddress } from '../outlets/published-address';
import type { Outlet } from '../packs/pack';
import type { Story } from './story';

type Known = Pick<Outlet, 'id' | 'hosts' | 'name'>;

/**
 * A page speaks only for its own outlet and site: a story that claims an address elsewhere gets the one that its page
 * was published at. Wrappers are undone in the sender's address alone, since anybody can write one.
 */
export function asSentBy(story: Story, senderUrl: string | undefined, outlets: readonly Known[] = []): Story {
  if (senderUrl === undefined) return { ...story, url: '' };
  const { address } = publishedAddress(senderUrl);
  return maySpeakFor(story.url, address, outlets) ? story : { ...story, url: address };
}

function maySpeakFor(claim: string, address: string, outlets: readonly Known[]): boolean {
  if (!isOfTheWeb(claim) || !isOfTheWeb(address) || publishedAddress(claim).wrapper !== null) return false;
  const [claimed, sender] = [outletOf(claim, outlets), outletOf(address, outlets)];
  return claimed.outlet && sender.outlet ? claimed.outlet === sender.outlet : claimed.site === sender.site;
}

function isOfTheWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}
