import { afterEach, describe, expect, inject, test } from 'vitest';
import { FLOOD, FLOOD_TOO } from '../../support/compare-articles';
import { closeSidebar, openToolbarPopup, waitForSidebar } from '../../support/compare-elsewhere';
import { openedBeside } from '../../support/compare-opened';
import { waitForHere } from '../../support/compare-panel';
import { t } from '../../support/compare-words';
import { pressCommand, takeFromMenu } from '../../support/firefox-acts';
import { served } from '../../support/same-event-article';
import { openSession } from '../../support/session';

const session = openSession(served(FLOOD, FLOOD_TOO));

if (inject('browserKind') === 'firefox') {
  describe('the sidebar', () => {
    afterEach(() => closeSidebar(session.running));

    test('opens from the menu on a page, and follows the tab in front', async () => {
      const article = await session.running.open(FLOOD_TOO.address);

      const words = await takeFromMenu(session.running, article, { x: 40, y: 40 });
      expect(words).toBe(t('menuCompare'));
      await waitForSidebar(session.running, FLOOD_TOO.title);
      await session.running.open(FLOOD.address);
      await waitForSidebar(session.running, FLOOD.title);
    });

    test('opens by the keys of the command', async () => {
      const own = await session.running.openOwnPage('options.html');
      const article = await session.running.open(FLOOD.address);
      await article.bringToFront();

      await pressCommand(session.running, own, 'compare-page', 'K');

      await waitForSidebar(session.running, FLOOD.title);
    });
  });
} else {
  describe('the side panel', () => {
    test('opens from the popup at the toolbar', async () => {
      const own = await session.running.openOwnPage('options.html');
      const article = await session.running.open(FLOOD.address);
      await article.bringToFront();

      const popup = await openToolbarPopup(session.running);
      const button = await popup.waitForSelector('.compare-button');
      await button?.click();

      await waitForHere(await openedBeside(session.running, own), FLOOD.title);
    });
  });
}
