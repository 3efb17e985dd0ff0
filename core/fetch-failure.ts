/** Why an article that the reader asked for is not there. */
export interface FetchFailure {
  readonly kind:
    /** The address is not on the web. */
    | 'not-web'
    /** Nobody answers at the address: no network, no such host, no connection. */
    | 'unreachable'
    | 'timeout'
    /** The server says that there is no such page. */
    | 'not-found'
    /** The browser keeps the extension from the site. */
    | 'no-access'
    /** The server wants a login, a payment or another reader. */
    | 'refused'
    /** The server answers with another fault. */
    | 'server'
    | 'too-large'
    /** It is no page, as a PDF or a picture. */
    | 'wrong-type'
    /** The address leads to a site of somebody else. */
    | 'elsewhere'
    /** What came cannot be read as text. */
    | 'unreadable'
    /** The page shows its article to subscribers only. */
    | 'paywall'
    /** The page holds no running text, as a cookie wall or a page that is drawn by scripts. */
    | 'no-article';
  /** What the server answered; absent where it did not, or it does not matter. */
  readonly status?: number;
  /** Where the address led, for `elsewhere`. */
  readonly host?: string;
}
