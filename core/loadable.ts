/** What is being fetched for a reader: not there yet, not to be had, or there. */
export type Loadable<Value> =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly value: Value };
