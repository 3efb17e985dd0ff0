import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { OtherVersion } from '../../core/stories/other-versions';
import { buildReadVersion } from '../../tests/support/answers';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { ReadVersion } from './read-version';

afterEach(cleanup);

function show(rest: Partial<OtherVersion> = {}, showsLead = true) {
  return renderWithWords(<ReadVersion shown={buildReadVersion(rest)} showsLead={showsLead} />);
}

describe('ReadVersion', () => {
  it('quotes how the story begins, in its own language and direction', () => {
    show();

    const quote = screen.getByText('Le barrage a été ouvert vendredi.');

    expect([quote.tagName, quote.lang, quote.parentElement?.dir]).toEqual(['Q', 'fr', 'auto']);
  });

  it('leaves that out where the texts are compared', () => {
    show({}, false);

    expect(screen.queryByText('Le barrage a été ouvert vendredi.')).toBeNull();
  });

  it('says in a line why it is taken for the same story', () => {
    show();

    expect(screen.getByText('Matched by', { exact: false }).textContent).toBe(
      'Matched by the same names: Ilo, Varde · the same day',
    );
  });

  it('lists what its outlet told later, with the day or that none is given', () => {
    const followUps = [
      { title: 'Le barrage fuit déjà', url: 'https://varde.example/fuite', publishedOn: '2024-03-09' },
      { title: 'Le barrage fuit déjà', url: 'https://varde.example/fuite', publishedOn: null },
    ];
    show({ followUps });

    const list = within(screen.getByRole('list'));

    expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('Later from La Gazette de Varde');
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Le barrage fuit déjà\u00a0↗ March 9, 2024',
      'Le barrage fuit déjà\u00a0↗ no date given',
    ]);
    expect(list.getAllByText('Le barrage fuit déjà').map(({ lang }) => lang)).toEqual(['fr', 'fr']);
    expect(list.getAllByRole('link')[0]?.getAttribute('href')).toBe('https://varde.example/fuite');
  });

  it('is not there where there is nothing to say', () => {
    expect(show({ lead: '', reasons: [], followUps: [] }).container.childElementCount).toBe(0);
  });

  it.each(['fr', ''])('gives axe nothing to find, in the language "%s"', async (language) => {
    const { container } = show({ version: { ...buildReadVersion().version, language } });

    expect(await axeFindings(container)).toEqual([]);
  });
});
