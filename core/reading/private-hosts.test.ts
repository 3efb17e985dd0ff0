import { describe, expect, it } from 'vitest';
import { isPrivateHost } from './private-hosts';

describe('isPrivateHost', () => {
  it.each([
    'mail.google.com',
    'webmail.university.example',
    'MAIL.example.com',
    'outlook.office365.com',
    'e.mail.ru',
    'www.bank.example',
    'onlinebanking.savings.example',
    'www.mabanque.bnpparibas',
    'www.labanquepostale.fr',
    'www.hsbc.co.uk',
    'paypal.com',
    'www.doctolib.fr',
    'mychart.clinic.example',
    'docs.google.com',
    'company.sharepoint.com',
    'web.whatsapp.com',
    'app.slack.com',
    'accounts.google.com',
    'localhost',
    'app.localhost',
    '127.0.0.1',
    '192.168.1.10',
    '[::1]',
    'printer',
    'wiki.local',
    'news.corp',
    'portal.internal',
    'nas.home.arpa',
    'paper.onion',
    'docs.google.com.',
  ])('keeps %s out of own reading', (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });

  it.each([
    'www.presstv.ir',
    'www.bbc.co.uk',
    'www.dailymail.co.uk',
    'mailonsunday.example',
    'news.mail.ru',
    'sante.lefigaro.fr',
    'www.washingtonpost.com',
    'localnews.example',
    'www.corpwatch.org',
    'news.google.com',
    'id.example',
    'harbourcourier.example',
  ])('lets %s be kept', (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });
});
