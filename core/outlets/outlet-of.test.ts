import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outletOf } from './outlet-of';

const VALLEY = { id: 'valley', name: 'Valley News', hosts: ['valley.example', 'afrique.river.example'] };

describe('outletOf', () => {
  it.each([
    ['https://www.valley.example/dam', 'valley.example'],
    ['https://afrique.river.example/dam', 'river.example'],
    ['https://valley.example./dam', 'valley.example'],
    ['https://www-valley-example.translate.goog/dam?_x_tr_sl=fr', 'valley.example'],
  ])('knows the outlet of %s', (address, site) => {
    expect(outletOf(address, [VALLEY])).toEqual({ id: 'valley', name: 'Valley News', outlet: VALLEY, site });
  });

  it.each([
    ['https://fr.coast.co.uk/dam', 'coast.co.uk'],
    ['https://m.coast.co.uk/dam', 'coast.co.uk'],
    ['https://dam.blogspot.com/2022', 'dam.blogspot.com'],
    ['https://www.river.example/dam', 'river.example'],
    ['https://archive.ph/2022/https://www.coast.co.uk/dam', 'coast.co.uk'],
    ['http://192.168.0.1/dam', '192.168.0.1'],
  ])('takes the site of %s, which no pack names, for the outlet: %s', (address, site) => {
    expect(outletOf(address, [VALLEY])).toEqual({ id: site, name: null, outlet: null, site });
  });

  it('knows nobody behind what is no address', () => {
    expect(outletOf('dam', [VALLEY])).toEqual({ id: '', name: null, outlet: null, site: '' });
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (address) => {
        const { id, site } = outletOf(address, []);

        expect(id).toBe(site);
        expect(outletOf(`https://${site}/`, []).site).toBe(site);
      }),
    );
  });
});
