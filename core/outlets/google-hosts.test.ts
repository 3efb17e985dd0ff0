import { describe, expect, it } from 'vitest';
import { isGoogle } from './google-hosts';

describe('isGoogle', () => {
  it.each([
    ['www.google.com', 'www', true],
    ['google.fr', 'www', true],
    ['www.google.co.uk', 'www', true],
    ['translate.google.com.br', 'translate', true],
    ['translate.google.com', 'www', false],
    ['www.google.com', 'translate', false],
    ['google.com', 'translate', false],
    ['www.google.news', 'www', false],
    ['google.com.dam.example', 'www', false],
    ['notgoogle.com', 'www', false],
    ['sites.google.com', 'www', false],
  ] as const)('%s, %s: %s', (host, service, is) => {
    expect(isGoogle(host, service)).toBe(is);
  });
});
