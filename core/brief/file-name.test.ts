import { describe, expect, it } from 'vitest';
import { buildHere, buildSideBySide, buildThere } from '../../tests/support/side-by-side';
import { buildBrief } from './build-brief';
import { fileNameOf } from './file-name';

function nameFor(hereName: string, thereName: string, urls: readonly [string | null, string | null] = [null, null]) {
  const here = buildHere({ outlet: { id: null, name: hereName }, url: urls[0] });
  const there = buildThere({ outlet: { id: null, name: thereName }, url: urls[1] });
  return fileNameOf(buildBrief(buildSideBySide({ here, there }), { madeOn: '2031-03-10' }), 'md');
}

describe('fileNameOf', () => {
  it('names both outlets and the day', () => {
    expect(nameFor('Harbour Post', 'Inland Herald')).toBe('sidelight-harbour-post-inland-herald-2031-03-10.md');
  });

  it('writes letters with accents without them', () => {
    expect(nameFor('L’Écho de Varde', 'Öresund Nytt')).toBe('sidelight-l-echo-de-varde-oresund-nytt-2031-03-10.md');
  });

  it('takes the host where a name is in other letters, and the name where there is no host', () => {
    const urls = ['https://www.habar.example/x', 'https://новости.example/x'] as const;

    expect(nameFor('Хабар', 'Новости', urls)).toBe('sidelight-habar-example-xn-b1amnebsh-example-2031-03-10.md');
    expect(nameFor('Хабар 24', '')).toBe('sidelight-24-article-2031-03-10.md');
  });

  it('is safe and has at most eighty characters', () => {
    const name = nameFor('../../etc/passwd\u0000 CON:<>|?*', 'A very long name of an outlet '.repeat(9));

    expect(name).toMatch(/^[a-z0-9-]+\.md$/u);
    expect(name.length).toBeLessThanOrEqual(80);
  });
});
