import { describe, expect, it } from 'vitest';
import { placeStreamedParts } from './streamed-parts';

function placed(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  placeStreamedParts(page);
  return page;
}

describe('parts that a page streams late', () => {
  it('stand where their template stood, also one within another', () => {
    const page = placed(
      `<main><h1>Ferry runs again</h1><template id="B:0"></template><p>Last line</p></main>
       <div hidden id="S:1"><b>twice</b></div>
       <div hidden id="S:0"><p>The ferry runs <template id="P:1"></template> a day.</p></div>`,
    );

    expect(page.querySelector('main')?.textContent).toBe('Ferry runs againThe ferry runs twice a day.Last line');
    expect(page.querySelector('[hidden], template')).toBeNull();
  });

  it('are shown where they are when they have no place', () => {
    const page = placed('<div hidden id="S:1a"><p>The ferry runs.</p></div>');

    expect(page.querySelector('div')?.hasAttribute('hidden')).toBe(false);
  });

  it('are left where they are when their place is within them', () => {
    const page = placed('<div hidden id="S:0">The ferry <template id="B:0"></template>runs.</div>');

    expect(page.body.textContent).toBe('The ferry runs.');
  });

  it('are no others: what is hidden for another reason stays hidden', () => {
    const page = placed('<div hidden id="menu">Menu</div><div id="S:2">Shown</div><template id="B:2"></template>');

    expect(page.querySelector('#menu')?.hasAttribute('hidden')).toBe(true);
    expect(page.querySelector('template')).not.toBeNull();
  });
});
