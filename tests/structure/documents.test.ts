import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './sources';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesBelow('docs', /\.md$/u)];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/gu)].map(([, name = '']) => name);

    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('links only to files that are there', () => {
    const folder = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : '';
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, target = '']) => folder + target);

    expect(linked.filter((target) => !existsSync(target))).toEqual([]);
  });
});

describe('the documents', () => {
  it('name commands at all', () => {
    expect(readFileSync('README.md', 'utf8')).toMatch(/npm start[\s\S]*npm test/u);
    expect(documents.length).toBeGreaterThan(12);
  });
});
