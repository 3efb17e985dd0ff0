import { describe, expect, it } from 'vitest';
import { cite, type Cited, type CitationWords } from './citation';

const words: CitationWords = {
  language: 'en-GB',
  otherVersion: 'Other version',
  fromPack: ({ title, revision, licence }) => `Pack “${title}”, revision ${revision}, ${licence}`,
  retrieved: (day) => `Looked up on ${day}`,
};

const cited: Cited = {
  here: { outlet: 'A', title: 'Dam opens', url: 'https://a.example/dam', publishedOn: '2024-03-02' },
  others: [{ outlet: 'B', title: 'The dam is open', url: 'https://b.example/dam', publishedOn: null }],
  pack: { title: 'Dams', revision: 3, licence: 'CC-BY-4.0' },
  retrievedOn: '2024-03-05',
};

describe('cite', () => {
  it('writes Markdown', () => {
    expect(cite(cited, 'markdown', words)).toBe(
      [
        '- [Dam opens](https://a.example/dam), A, 2 March 2024',
        '- Other version: [The dam is open](https://b.example/dam), B',
        '- Pack “Dams”, revision 3, CC-BY-4.0',
        '- Looked up on 5 March 2024',
        '',
      ].join('\n'),
    );
  });

  it('writes plain text', () => {
    expect(cite(cited, 'plain', words)).toBe(
      [
        '“Dam opens”, A, 2 March 2024, https://a.example/dam',
        'Other version: “The dam is open”, B, https://b.example/dam',
        'Pack “Dams”, revision 3, CC-BY-4.0',
        'Looked up on 5 March 2024',
        '',
      ].join('\n'),
    );
  });

  it('leaves out the pack where nothing of one is shown', () => {
    expect(cite({ ...cited, pack: null }, 'plain', words)).not.toContain('Pack');
  });

  it('lets no title and no address break out of a link', () => {
    const here = { ...cited.here, title: 'A [dam]\nopens', url: 'https://a.example/dam_(new) x' };

    expect(cite({ ...cited, here, others: [] }, 'markdown', words)).toContain(
      '[A \\[dam\\] opens](https://a.example/dam_%28new%29%20x), A',
    );
  });
});
