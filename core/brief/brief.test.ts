import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildSideBySide } from '../../tests/support/side-by-side';
import { BRIEF_VERSION, briefParts, briefSchema } from './brief';
import { buildBrief } from './build-brief';

describe('briefSchema', () => {
  const brief = buildBrief(buildSideBySide(), { madeOn: '2031-03-10' });

  it.each([
    ['another format', { format: 'brief' }],
    ['another version', { version: BRIEF_VERSION + 1 }],
    ['a day that is none', { madeOn: '2031-02-30' }],
    ['a text in no language', { event: { id: 'x', title: { English: 'Dam' }, date: '2031-03-08' } }],
    [
      'an address that is none on the web',
      { articles: { ...brief.articles, here: { ...brief.articles.here, url: 'javascript:x' } } },
    ],
  ])('refuses %s', (_what, part) => {
    expect(v.is(briefSchema, brief)).toBe(true);
    expect(v.is(briefSchema, { ...brief, ...part })).toBe(false);
  });

  it('is the one that is published', async () => {
    const path = 'docs/brief.schema.json';
    const schema = JSON.stringify(
      toJsonSchema(briefSchema, { definitions: briefParts, errorMode: 'ignore', typeMode: 'input' }),
      null,
      2,
    );
    const text = await format(schema, { ...(await resolveConfig(path)), parser: 'json' });

    await expect(text).toMatchFileSnapshot(`../../${path}`);
  });

  it('is described field by field', () => {
    const document = readFileSync('docs/BRIEF.md', 'utf8');

    expect(Object.keys(briefSchema.entries).filter((field) => !document.includes(`\`${field}\``))).toEqual([]);
  });
});
