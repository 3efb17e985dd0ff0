import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { OutLink, Sources } from './sources';

afterEach(cleanup);

const sources = [
  { name: 'Builder', url: 'https://builder.example/' },
  { name: 'الجزيرة', url: 'https://jazeera.example/' },
];

describe('OutLink', () => {
  it('opens beside the page and tells the other site nothing of this one', () => {
    renderWithWords(<OutLink href="https://a.example/dam">read</OutLink>);

    const link = screen.getByRole('link', { name: 'read' });

    expect(link.getAttribute('href')).toBe('https://a.example/dam');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')?.split(' ')).toEqual(['noopener', 'noreferrer']);
  });
});

describe('Sources', () => {
  it('names every source, each a link', () => {
    renderWithWords(<Sources of={sources} />);

    expect(screen.getByText('Source:')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://builder.example/',
      'https://jazeera.example/',
    ]);
  });

  it('gives axe nothing to find', async () => {
    const { container } = renderWithWords(<Sources of={sources} />);

    expect(await axeFindings(container)).toEqual([]);
  });

  it('are three with the rest one press away, where there are many', () => {
    const of = Array.from({ length: 6 }, (_, at) => ({ name: `S${at + 1}`, url: `https://s${at + 1}.example/` }));

    const { container } = renderWithWords(<Sources of={of} />);

    expect(container.querySelector('summary')?.textContent).toBe('+ 3 more');
    expect([...container.querySelectorAll('details a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://s4.example/',
      'https://s5.example/',
      'https://s6.example/',
    ]);
  });
});
