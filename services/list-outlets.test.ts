import { beforeEach, describe, expect, it } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';

beforeEach(() => beginInNewBrowser());

describe('listOutlets', () => {
  it('gives all outlets by name, with label, hosts and sources', async () => {
    const listed = await (await import('./list-outlets')).listOutlets();
    const outlets = listed.ok ? listed.value : [];
    const names = outlets.map(({ name }) => name);

    expect(outlets.length).toBeGreaterThan(20);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    for (const { hosts, sources } of outlets) expect([hosts.length > 0, sources.length > 0]).toEqual([true, true]);
  });
});

describe('labelHost', () => {
  it.each([
    ['www.presstv.ir', 'Press TV'],
    ['nobody.example', undefined],
  ])('says of %s: %s', async (host, name) => {
    const answer = await (await import('./list-outlets')).labelHost(host);

    expect(answer.ok && answer.value?.name).toBe(name);
  });
});
