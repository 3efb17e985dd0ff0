import { describe, expect, it } from 'vitest';
import { translatedHost } from './translated-host';

const LONG = 'the-chronicle-of-the-upper-ilo-valley-and-of-all-its-tributaries';

const hostAt = (address: string) => translatedHost(new URL(address));

describe('translatedHost', () => {
  it.each([
    ['https://news-example.translate.goog/dam', 'news.example'],
    ['https://www-news-co-uk.translate.goog/', 'www.news.co.uk'],
    ['https://www-dam--news-example.translate.goog/', 'www.dam-news.example'],
    ['https://1-fr--ca-news-example.translate.goog/?_x_tr_enc=1', 'fr-ca.news.example'],
    ['https://0-80aab6a5a-xn----p1ai.translate.goog/?_x_tr_enc=0', 'xn--80aab6a5a.xn--p1ai'],
    ['https://1-0-gre--6ka8i-example.translate.goog/?_x_tr_enc=0,1', 'xn--gre-6ka8i.example'],
    ['https://1-news-example.translate.goog/', '1.news.example'],
  ])('%s shows %s', (address, host) => {
    expect(hostAt(address)).toBe(host);
  });

  it('puts the start of a long host before the rest', () => {
    const written = `${LONG.replaceAll('-', '--')}-example`;
    const [start, label] = [written.slice(0, -60), written.slice(-60)];

    expect(hostAt(`https://${label}.translate.goog/?_x_tr_hp=${start}`)).toBe(`${LONG}.example`);
  });

  it.each([
    ['a start that nothing made necessary', 'https://dam-example.translate.goog/?_x_tr_hp=big'],
    ['a start that is more than a name', `https://${'a'.repeat(60)}.translate.goog/?_x_tr_hp=news.example/aaaa`],
    ['a digest', `https://${'a2'.repeat(13)}-${'b'.repeat(15)}-news-example.translate.goog/`],
    ['no name', 'https://translate.goog/'],
    ['two names', 'https://www.news-example.translate.goog/'],
  ])('tells nothing of %s', (_what, address) => {
    expect(hostAt(address)).toBeNull();
  });
});
