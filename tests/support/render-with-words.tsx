import { render, type RenderResult } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { StringsContext } from '../../components/shared/strings';
import { interfaceWords } from './interface-words';

/** Renders a component with the interface's real words around it, in English unless told otherwise. */
export function renderWithWords(children: ComponentChildren, language: 'en' | 'ar' = 'en'): RenderResult {
  const words = interfaceWords(language);
  return render(<>{children}</>, {
    wrapper: ({ children: inner }: { readonly children: ComponentChildren }) => (
      <StringsContext.Provider value={words}>{inner}</StringsContext.Provider>
    ),
  });
}

/** What axe finds wrong with an element, a line each; contrast is left out, since jsdom paints nothing. */
export async function axeFindings(element: Element): Promise<string[]> {
  if (element.childElementCount === 0) throw new Error('there is nothing for axe to look at');
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
