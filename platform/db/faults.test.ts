import { describe, expect, it } from 'vitest';
import { faultOf, StorageFaultError } from './faults';

describe('faultOf', () => {
  it.each([
    ['VersionError', 'newer-version'],
    ['QuotaExceededError', 'disk-full'],
    ['AbortError', 'closed'],
    ['InvalidStateError', 'closed'],
    ['TransactionInactiveError', 'closed'],
    ['NotFoundError', 'corrupted'],
    ['DataError', 'corrupted'],
    ['UnknownError', 'unreadable'],
    ['SecurityError', 'unreadable'],
  ])('takes a browser’s %s for "%s"', (name, fault) => {
    expect(faultOf(new DOMException('whatever the browser says', name))).toBe(fault);
  });

  it('takes a fault of our own for what it says it is', () => {
    expect(faultOf(new StorageFaultError('blocked', 'it does not open'))).toBe('blocked');
  });

  it.each([
    ['an error without a name of its own', new TypeError('x is undefined')],
    ['something that is no error', 'QuotaExceededError'],
    ['an object that is no error', { name: 'QuotaExceededError' }],
    ['nothing', undefined],
  ])('calls the database unreadable because of %s', (_what, error) => {
    expect(faultOf(error)).toBe('unreadable');
  });
});

describe('StorageFaultError', () => {
  it('says what it is', () => {
    const error = new StorageFaultError('corrupted', 'a row is not what was written');

    expect(`${error.name}: ${error.message}`).toBe('StorageFaultError: a row is not what was written');
  });
});
