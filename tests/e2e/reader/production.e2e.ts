import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { until } from '../../support/launch';
import { bringMark, hover, isPopoverOpen, waitForMarks } from '../../support/reader';
import { documentedPermissions } from '../../support/documented-permissions';
import { ACCORDS, extensionFolder, openSession } from '../../support/session';

const session = openSession(undefined, { extension: extensionFolder('production') });

describe('the build that is shipped', () => {
  test('asks for the documented permissions, and lets no page load anything of ours', () => {
    const manifest = JSON.parse(readFileSync(`${extensionFolder('production')}/manifest.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    const asked = [...(manifest['permissions'] as string[]), ...(manifest['host_permissions'] as string[])];

    expect(asked.toSorted()).toEqual(documentedPermissions(inject('browserKind')));
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['content_security_policy']).toHaveProperty(
      'extension_pages',
      expect.stringContaining("default-src 'none'"),
    );
  });

  test('opens its popover where no page can look', async () => {
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);

    await hover(page, await bringMark(page, 'Barkhane'));
    await until(() => isPopoverOpen(page), 'the popover');

    expect(await page.evaluate(() => document.querySelector('[data-sidelight]')?.shadowRoot)).toBeNull();
  });

  test('is gone from the page after Esc', async () => {
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);
    await hover(page, await bringMark(page, 'Barkhane'));
    await until(() => isPopoverOpen(page), 'the popover');

    await page.keyboard.press('Escape');

    await until(async () => !(await isPopoverOpen(page)), 'its end');
  });
});

// Only Chromium's developer tools look into closed shadow roots.
if (inject('browserKind') === 'chromium') {
  test('shows in it what the other outlet says', async () => {
    const page = await session.running.open(ACCORDS);
    await waitForMarks(page, 3);
    await hover(page, await bringMark(page, 'Barkhane'));
    const devtools = await page.createCDPSession();

    await until(async () => {
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      return nodes.some(({ name }) => String(name?.value).includes('Press TV'));
    }, 'the popover in the accessibility tree');
  });
}
