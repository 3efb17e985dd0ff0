const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };

/**
 * Moves the focus along the buttons of a row by arrow keys, Home and End, as lists of tabs do; to be called on `keydown`
 * of the row. In a row that runs from right to left, left leads on.
 */
export function walkRow(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const row = event.currentTarget;
  const buttons = [...row.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  const isMirrored =
    event.key.startsWith('ArrowL') || event.key.startsWith('ArrowR') ? row.matches(':dir(rtl)') : false;
  const step = (STEPS[event.key] ?? 0) * (isMirrored ? -1 : 1);
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : at + step;
  if (at === -1 || to === at) return;
  event.preventDefault();
  event.stopPropagation();
  buttons[Math.min(Math.max(to, 0), buttons.length - 1)]?.focus();
}
