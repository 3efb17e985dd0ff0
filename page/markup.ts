/** Elements whose text is not running text: nothing in them is read or marked. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed canvas audio video picture svg math head ' +
    'textarea input select option button label legend datalist output meter progress ' +
    'code pre kbd samp var nav footer aside dialog menu rt rp'
  ).split(' '),
);

/** Elements that do not interrupt a line: a name may run across their edges. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q ruby s small span strong sub sup time tt u wbr'.split(
    ' ',
  ),
);

/** What a click on the page may be meant for; nothing of ours opens there. */
export const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, audio, video, iframe, [role=button], [role=link], [role=menuitem], [role=tab], [onclick]:not(body, html), [contenteditable]:not([contenteditable=false])';

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const UNREAD_ROLES: ReadonlySet<string | null> = new Set([
  ...[
    'navigation',
    'search',
    'textbox',
    'combobox',
    'listbox',
    'menu',
    'menubar',
    'toolbar',
    'button',
    'complementary',
  ],
  ...['contentinfo', 'banner', 'dialog', 'alertdialog', 'code'],
]);

/** Names that sites give to what their readers write; that is not the outlet's report. */
const COMMENTS =
  /(?:^|\s)(?:(?:reader-|user-)?comments?(?:-(?:list|section|area|thread|wrapper))?|disqus_thread)(?:\s|$)/iu;

/** Whether an element and all in it is passed over, judged by its markup alone: no style and no layout is asked for. */
export function isUnread(element: Element): boolean {
  if (UNREAD_ELEMENTS.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (COMMENTS.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) return true;
  if (element.hasAttribute('hidden') || UNREAD_ROLES.has(element.getAttribute('role'))) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Whether an element keeps its content out of sight until the reader opens it. */
export function isClosedDetails(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open');
}

/** Whether an element is a heading. */
export function isHeading(element: Element): boolean {
  return HEADINGS.has(element.localName);
}

/** Whether an element is a link. */
export function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}
