import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY } from '../../core/lookup/lookup-result';
import { readStart } from './popup-view';

describe('readStart', () => {
  it('opens with nothing unless told', () => {
    expect(readStart({ hash: '' })).toEqual({ query: '', view: null, isPrivate: false });
    expect(readStart({ hash: '#else' })).toEqual({ query: '', view: null, isPrivate: false });
  });

  it.each(['Côte d’Ivoire', 'a + b = 100 %', 'مالي', '#topic=mali&look=x'])('looks up %s', (text) => {
    expect(readStart({ hash: `#look=${encodeURIComponent(` ${text} `)}` })).toEqual({
      query: text,
      view: null,
      isPrivate: false,
    });
  });

  it('knows a lookup from a private window', () => {
    expect(readStart({ hash: '#look=Mali&private' })).toEqual({ query: 'Mali', view: null, isPrivate: true });
  });

  it('cuts a lookup that is too long, and is not put off by what cannot be decoded', () => {
    expect(readStart({ hash: `#look=${'a'.repeat(LONGEST_QUERY + 1)}` }).query).toHaveLength(LONGEST_QUERY);
    expect(readStart({ hash: '#look=100%' }).query).toBe('100%');
  });

  it.each(['topic', 'outlet', 'event'])('shows one %s', (kind) => {
    expect(readStart({ hash: `#${kind}=own-dam-2` }).view).toEqual({ kind, id: 'own-dam-2' });
  });

  it.each(['#topic=', '#topic=No%20Id', `#event=${'a'.repeat(65)}`])('shows nothing for %s', (hash) => {
    expect(readStart({ hash }).view).toBeNull();
  });
});
