import { beforeEach, describe, expect, it } from 'vitest';
import type { EventId, OutletId } from '../core/packs/pack';
import { beginInNewBrowser } from '../tests/support/background';

beforeEach(() => beginInNewBrowser());

async function lookUp(id: string) {
  const { lookUpEvent } = await import('./look-up-event');
  const answer = await lookUpEvent({ id: id as EventId });
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

describe('lookUpEvent', () => {
  it('gives its title, day and topics', async () => {
    const event = await lookUp('mali-ends-defence-accords');

    expect(event).toMatchObject({ id: 'mali-ends-defence-accords', date: '2022-05-02' });
    expect(event?.title.en).toBe('Mali ends its defence accords with France');
    expect(event?.topics).toContainEqual(expect.objectContaining({ id: 'mali', label: expect.anything() as object }));
  });

  it('gives who tells it, in the order of publication', async () => {
    const stories = (await lookUp('mali-ends-defence-accords'))?.stories ?? [];
    const days = stories.map(({ publishedOn }) => publishedOn);

    expect(stories.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted());
    for (const { outlet, outletId, url } of stories) {
      expect(outlet).not.toBe(outletId);
      expect(url).toMatch(/^https:/u);
    }
  });

  it('leaves muted outlets out, and gives preferred ones first', async () => {
    const { changeSettings } = await import('../platform/settings-store');
    const outlets = async () =>
      (await lookUp('mali-ends-defence-accords'))?.stories.map(({ outletId }): OutletId => outletId) ?? [];
    const before = await outlets();
    const [first, last] = [before.slice(0, 1), before.slice(-1)];

    await changeSettings((settings) => ({ ...settings, mutedOutlets: first, preferredOutlets: last }));

    const after = await outlets();
    expect(after).toHaveLength(before.length - 1);
    expect(after.slice(0, 1)).toEqual(last);
  });

  it('is null for an event that no pack has', async () => {
    expect(await lookUp('atlantis')).toBeNull();
  });
});
