import { belongsTo } from '../outlets/hosts';

/** Names below which nothing is public. */
const NOT_PUBLIC = /(?:^|\.)(?:localhost|local|internal|intranet|corp|lan|home|home\.arpa|private|onion)$/u;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/u;
/** A part of a name, other than its last two, by which a host is for one person's own things. */
const PRIVATE_PART = new RegExp(
  `^(?:${[
    'e?mail\\d*|webmail|mymail|messagerie|zimbra|roundcube|owa|outlook|inbox|imap|smtp',
    'docs|drive|sheets|slides|calendar|cloud|nextcloud|owncloud',
    'chat|meet|messages|messenger',
    'accounts?|login|signin|auth|sso|idp|id|secure|vpn|intranet|wallet|pay',
    'patients?|mychart|mypatient|myhealth|health-?portal',
  ].join('|')})$`,
  'u',
);
/** Banks, wherever the word stands in a name. */
const BANK = /bank|banque|banco|banca|sparkasse|raiffeisen|credit-?(?:agricole|mutuel)|caisse-?epargne/u;
/** Names of services that have many endings: "hsbc.co.uk", "hsbc.fr". */
const NAMES: ReadonlySet<string> = new Set([
  ...['paypal', 'hsbc', 'barclays', 'santander', 'bbva', 'ing', 'n26', 'revolut', 'monzo', 'wise', 'venmo', 'klarna'],
  ...['lcl', 'societegenerale', 'bnpparibas', 'americanexpress', 'wellsfargo', 'coinbase', 'binance', 'kraken'],
  ...['doctolib', 'mychart', 'zocdoc', 'teladoc', 'betterhelp', '23andme', 'ameli', 'monespacesante'],
  ...['gmail', 'hotmail', 'protonmail', 'fastmail', 'tutanota', 'mailbox', 'posteo'],
  ...['whatsapp', 'discord', 'slack', 'sharepoint', 'onedrive', 'dropbox', 'evernote', 'bitwarden', '1password'],
]);
/** Whole hosts, and what lies below them. */
const HOSTS: readonly string[] = [
  ...['mail.com', 'mail.ru', 'proton.me', 'tuta.com', 'hey.com', 'zoho.com', 'icloud.com', 'live.com', 'outlook.com'],
  ...['navigator.web.de', 'navigator.gmx.net', 'wx.qq.com'],
  ...['office.com', 'office365.com', 'keep.google.com', 'photos.google.com', 'notion.so', 'coda.io', 'quip.com'],
  ...['overleaf.com', 'airtable.com', 'figma.com', 'miro.com', 'atlassian.net', 'trello.com', 'asana.com', 'box.com'],
  ...['chase.com', 'citi.com', 'schwab.com', 'fidelity.com', 'vanguard.com', 'clients.boursorama.com', 'stripe.com'],
  ...['facebook.com', 'web.telegram.org', 'teams.microsoft.com', 'app.element.io', 'zoom.us', 'skype.com', 'line.me'],
  ...['chatgpt.com', 'chat.openai.com', 'claude.ai', 'gemini.google.com', 'copilot.microsoft.com'],
];
/** What lies below a host of the list and is for everybody all the same. */
const PUBLIC: readonly string[] = ['news.mail.ru'];

/** Whether pages of a host are likely to be the reader's own affairs: mail, money, health, papers, chats, a local network. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/u, '');
  if (!host.includes('.') || host.startsWith('[') || IPV4.test(host) || NOT_PUBLIC.test(host)) return true;
  if (PUBLIC.some((site) => belongsTo(host, site))) return false;
  const parts = host.split('.');
  return (
    HOSTS.some((site) => belongsTo(host, site)) ||
    parts.slice(0, -1).some((part) => NAMES.has(part) || BANK.test(part)) ||
    parts.slice(0, -2).some((part) => PRIVATE_PART.test(part))
  );
}
