import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { buildLabel, buildOtherVersion, buildOtherVersions } from '../../tests/support/answers';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Compare } from './compare';

afterEach(cleanup);

const story = { title: 'Dam opens', url: 'https://a.example/dam' };
const two = buildOtherVersions({
  versions: [buildOtherVersion(), buildOtherVersion({ outlet: buildLabel('a', { name: 'C' }) })],
});

describe('Compare', () => {
  it('shows every row of every group, with a way to the article', () => {
    renderWithWords(<Compare opened={{ story, known: buildOtherVersions() }} />);

    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Told differently',
      'Only in the other version',
      'Only here',
      'Both report',
    ]);
    expect(screen.getByRole('link', { name: 'Dam opens' }).getAttribute('href')).toBe('https://a.example/dam');
    expect(screen.queryByRole('button', { name: 'show' })).toBeNull();
  });

  it('changes to another outlet', () => {
    renderWithWords(<Compare opened={{ story, known: two }} />);

    fireEvent.click(screen.getByRole('tab', { name: 'C' }));

    expect(screen.getByRole('tabpanel', { name: 'C' })).toBeTruthy();
  });

  it('says what to do where it is not known any more', () => {
    renderWithWords(<Compare opened={null} />);

    expect(screen.getByText('Open the article again', { exact: false })).toBeTruthy();
  });

  it('has nothing that axe finds wrong', async () => {
    const { container } = renderWithWords(<Compare opened={{ story, known: two }} />);

    expect(await axeFindings(container)).toEqual([]);
  });
});
