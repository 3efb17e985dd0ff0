import { describe, expect, it } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { readOwnFile } from './own-file';

describe('readOwnFile', () => {
  it('reads a file of the extension', async () => {
    beginInNewBrowser();

    expect(await readOwnFile('packs/sahel.json')).toContain('"format": 1');
  });

  it('throws where there is none', async () => {
    beginInNewBrowser();

    await expect(readOwnFile('packs/none.json')).rejects.toThrow('the extension has no file "packs/none.json"');
  });
});
