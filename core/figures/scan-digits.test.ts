import { describe, expect, it } from 'vitest';
import { digitAt, scanDigits } from './scan-digits';

describe('scanDigits', () => {
  it.each([
    ['1,000', '.', 1000],
    ['1,647.94', '.', 1647.94],
    ['1.000', ',', 1000],
    ['1.647,94', ',', 1647.94],
    ['1 000', ',', 1000],
    ['1\u202f213\u00a0000', ',', 1213],
    ['1\u2009000', '.', 1000],
    ["1'000", '.', 1000],
    ['4,5', ',', 4.5],
    ['4.5', ',', 4.5],
    ['3,000', ',', 3000],
    ['٣٬٥٠٠', '.', 3500],
    ['٣٫٥', '.', 3.5],
    ['۱۲۳', '.', 123],
  ] as const)('reads "%s" with the decimal mark "%s"', (text, decimal, value) => {
    expect(scanDigits(text, 0, decimal, decimal === ',').value).toBe(value);
  });

  it('counts decimals and knows grouping', () => {
    expect(scanDigits('1,647.94 there', 0, '.', false)).toMatchObject({
      end: 8,
      decimals: 2,
      grouped: true,
      odd: false,
    });
  });

  it.each(['1.2.3', '12.03.2014', '192.168.0.1'])('calls "%s" odd', (text) => {
    expect(scanDigits(text, 0, '.', false).odd).toBe(true);
  });

  it('does not join numbers across a plain space where the language does not group by it', () => {
    expect(scanDigits('1 000', 0, '.', false)).toMatchObject({ end: 1, value: 1 });
  });

  it('knows digits of several scripts', () => {
    expect([digitAt('7', 0), digitAt('٧', 0), digitAt('۷', 0), digitAt('x', 0), digitAt('', 0)]).toEqual([
      7, 7, 7, -1, -1,
    ]);
  });
});
