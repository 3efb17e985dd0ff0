import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { panelProps } from '../../tests/gallery/panel-props';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { buildNotCompared, buildPackSideBySide, buildSideBySide, buildThere } from '../../tests/support/side-by-side';
import { Panel } from './panel';
import type { PanelPage, PanelProps } from './panel-props';

afterEach(cleanup);

function show(props: PanelProps) {
  return renderWithWords(<Panel {...props} />);
}

function headings(): (string | null)[] {
  return screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent.trim());
}

describe('Panel', () => {
  it('leads from who tells the story by what differs to every row and what else is known', () => {
    show(panelProps());

    expect(headings()).toEqual([
      'Harbour Post',
      'Inland Herald',
      'Told differently, at a glance',
      'Told differently 4',
      'Only in Inland Herald 1',
      'Only in Harbour Post 1',
      'Both report 1',
      'Figures for the same thing',
      'Words for the same people and acts',
      'The dates, to scale',
      'What this page leaves out',
      'Not compared',
      'Compare with…',
      'Take it with you',
    ]);
  });

  it('says of each side which text was compared', () => {
    show(panelProps());

    expect(screen.getByText('Text: this page, as it is now')).toBeTruthy();
    expect(screen.getByText('Text: from your own reading of March 10, 2031')).toBeTruthy();
  });

  it.each([
    ['pack', 'Text: our summary'],
    ['tab', 'Text: from another tab'],
    ['fetched', 'Text: fetched on March 10, 2031'],
    ['pasted', 'Text: pasted by you'],
    ['file', 'Text: from your file'],
  ] as const)('says that what was compared is from %s', (from, words) => {
    show(panelProps(buildSideBySide({ there: buildThere({ from }) })));

    expect(screen.getByText(words)).toBeTruthy();
  });

  it('shows pasted text without an address, a name and a title as what it is', () => {
    const there = buildThere({ from: 'pasted', outlet: { id: null, name: '' }, title: { en: '' }, url: null });
    show(panelProps(buildSideBySide({ there }), { glances: [], chosenUrl: null }));

    expect(screen.getByRole('heading', { name: 'Outlet not named' })).toBeTruthy();
    expect(screen.getByText('Without a title')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open at this sentence' })).toBeNull();
  });

  it('says that both run the copy of an agency', () => {
    show(panelProps(buildSideBySide({ sharedCopy: { agency: 'Strait Press' } })));

    expect(screen.getByText('Both run the same agency copy (Strait Press).')).toBeTruthy();
  });

  it.each([
    ['empty-here', 'too little text to compare'],
    ['empty-there', 'not at hand yet'],
    ['two-languages', 'One is in English, the other in French'],
  ] as const)('says why two texts are not compared: %s', (reason, words) => {
    show(panelProps(buildNotCompared(reason, { there: buildThere({ language: 'fr' }) })));

    expect(screen.getByText(words, { exact: false })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Told differently 4' })).toBeNull();
  });

  it('leads to a part, opens it, and leaves the address of the panel as it is', () => {
    Element.prototype.scrollIntoView = () => undefined;
    show(panelProps());
    const heading = screen.getByRole('heading', { name: 'Both report 1' });
    heading.closest('details')?.removeAttribute('open');
    const before = location.href;

    fireEvent.click(screen.getByRole('link', { name: '1 in both' }));

    expect(document.activeElement).toBe(heading);
    expect(heading.closest('details')?.open).toBe(true);
    expect(location.href).toBe(before);
  });

  it('leads to every part that it has, and to no other', () => {
    show(panelProps(buildPackSideBySide()));

    const links = within(screen.getByRole('navigation')).getAllByRole('link');

    expect(links.map((link) => document.querySelector(link.getAttribute('href') ?? ''))).not.toContain(null);
    expect(links.map(({ textContent }) => textContent)).not.toContain('Figures for the same thing');
  });

  it('puts the focus at the top once what the reader asked for stands there', () => {
    Element.prototype.scrollIntoView = () => undefined;
    const tabs: PanelProps['tabs'] = { kind: 'ready', value: [{ id: 7, title: 'A ferry', host: 'north.example' }] };
    const onTab = vi.fn();
    const { rerender } = show(panelProps(null, { tabs, onTab }));

    fireEvent.click(screen.getByRole('button', { name: /A ferry/u }));
    rerender(<Panel {...panelProps(buildSideBySide(), { tabs, onTab })} />);

    expect(onTab).toHaveBeenCalledWith(7);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('says where the texts and the paraphrases come from', () => {
    show(panelProps());

    expect(screen.getByRole('contentinfo').textContent).toContain('Inland Herald: read on March 10, 2031');
    expect(screen.getByRole('contentinfo').textContent).toContain('Pack “Straits”, revision 4, CC-BY-4.0');
  });
});

describe('Panel, with nothing side by side', () => {
  it.each([
    [{ shown: { kind: 'loading' } }, 'status', 'Putting the two side by side…'],
    [{ shown: { kind: 'failed' } }, 'alert', 'could not be put side by side'],
    [{ versions: { kind: 'loading' } }, 'status', 'Looking for other versions'],
    [{ versions: { kind: 'failed' } }, 'alert', 'could not read its stored background'],
    [{ page: { kind: 'loading' } }, 'status', 'Reading this page…'],
    [{ page: { kind: 'failed' } }, 'alert', 'could not read its stored background'],
    [{}, 'status', 'No other version of this story is known here yet'],
  ] satisfies [Partial<PanelProps>, string, string][])('says so: %j', (rest, role, words) => {
    show(panelProps(null, rest));

    const said = screen.getAllByRole(role).map(({ textContent }) => textContent);

    expect(said.some((each) => each.includes(words))).toBe(true);
  });

  it.each([
    ['no-article', 'There is no article on this page'],
    ['no-access', 'cannot read this page'],
    ['gone', 'Open the article again'],
  ] satisfies [PanelPage['kind'], string][])('says what to do on a page of the kind %s', (kind, words) => {
    show(panelProps(null, { page: { kind: 'ready', value: { kind } } }));

    expect(screen.getByText(words, { exact: false })).toBeTruthy();
    expect(screen.queryByText('Compare with…')).toBeNull();
  });

  it('opens the choice of another text where no version is known', () => {
    show(panelProps(null));

    expect(screen.getByRole('textbox', { name: 'Text of the article' })).toBeTruthy();
    expect(screen.getByText('Compare with…').closest('details')?.open).toBe(true);
  });

  it.each([
    ['two texts', panelProps()],
    ['a pack’s version', panelProps(buildPackSideBySide())],
    ['two languages', panelProps(buildNotCompared())],
    ['no other version', panelProps(null)],
  ])('has nothing that axe finds wrong with %s', async (_what, props) => {
    const { container } = show(props);

    expect(await axeFindings(container)).toEqual([]);
  });
});
