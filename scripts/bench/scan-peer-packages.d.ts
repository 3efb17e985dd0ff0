declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      words: readonly string[],
      options: { readonly accuracy: 'exactly'; readonly separateWordSearch: boolean },
    ): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { readonly find: RegExp; readonly wrap: string },
  ): unknown;
}
