import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { topicId } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { ToolbarPopup, type TabPage, type ToolbarPopupProps } from './toolbar-popup';

afterEach(cleanup);

const host = 'news.example';
const marked: TabPage = {
  kind: 'reported',
  host,
  report: {
    state: 'marked',
    topics: [
      { id: topicId('mali'), mentions: 7 },
      { id: topicId('dam'), mentions: 1 },
    ],
  },
};
const report = (state: 'no-mentions' | 'not-an-article' | 'site-off' | 'starting'): TabPage => ({
  kind: 'reported',
  host,
  report: { state, topics: [] },
});

function show(rest: Partial<ToolbarPopupProps> = {}, language: 'en' | 'ar' = 'en') {
  const props: ToolbarPopupProps = {
    page: marked,
    labels: new Map([[topicId('mali'), { en: 'Mali', ar: 'مالي' }]]),
    isSiteOn: true,
    onSiteToggle: vi.fn(),
    onOpenOptions: vi.fn(),
    ...rest,
  };
  return { props, ...renderWithWords(<ToolbarPopup {...props} />, language) };
}

const states: [string, TabPage, string][] = [
  ['an article without mentions', report('no-mentions'), 'This page is an article, but mentions none of your topics.'],
  ['no article', report('not-an-article'), 'This page does not look like an article, so nothing is marked.'],
  ['a site that is off', report('site-off'), 'Sidelight is off on this site.'],
  ['a page that is only starting', report('starting'), 'Sidelight is not on this page yet.'],
  ['a page that was there before', { kind: 'not-ready', host }, 'Sidelight is not on this page yet.'],
  ['a page of the browser', { kind: 'unreadable' }, 'Browser pages, files and pages without site access'],
];

describe('ToolbarPopup', () => {
  it('lists the topics of the page with their mentions', () => {
    show();

    const lines = within(screen.getByRole('list')).getAllByRole('listitem');

    expect(screen.getByRole('heading', { name: 'Topics on this page' })).toBeTruthy();
    expect(lines[0]?.textContent).toBe('Mali7 ×');
  });

  it('names a topic by its id while its label is not there', () => {
    show();

    expect(screen.getByText('dam')).toBeTruthy();
  });

  it.each(states)('says so on %s', (_what, page, words) => {
    show({ page });

    expect(screen.getByText(words, { exact: false })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('switches the site off and on', () => {
    const { props, rerender } = show();

    fireEvent.click(screen.getByRole('switch', { name: 'Mark topics on news.example' }));

    expect(props.onSiteToggle).toHaveBeenCalledWith(false);
    rerender(<ToolbarPopup {...props} isSiteOn={false} />);
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false);
  });

  it('has no switch where there is no site', () => {
    show({ page: { kind: 'unreadable' } });

    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('opens the options', () => {
    const { props } = show();

    fireEvent.click(screen.getByRole('button', { name: 'Options' }));

    expect(props.onOpenOptions).toHaveBeenCalledOnce();
  });

  it('speaks Arabic from right to left', () => {
    show({}, 'ar');

    expect(screen.getByRole('main').dir).toBe('rtl');
    expect(screen.getByText('مالي')).toBeTruthy();
  });

  it.each([['a marked article', marked] as const, ...states.map(([what, page]) => [what, page] as const)])(
    'gives axe nothing to find on %s',
    async (_what, page) => {
      const { container } = show({ page });

      expect(await axeFindings(container)).toEqual([]);
    },
  );
});
