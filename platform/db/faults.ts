/** What can befall the database. */
export type StorageFault =
  /** It could not be opened because another part of the browser holds an older version. */
  | 'blocked'
  /** A later release of the extension has been here. */
  | 'newer-version'
  /** There is no room to write. */
  | 'disk-full'
  /** A row is not what was written. */
  | 'corrupted'
  /** It was there before and is empty now. */
  | 'deleted'
  /** The connection was taken away while it was used. */
  | 'closed'
  | 'unreadable';

/** A fault as an error, for those that no browser names. */
export class StorageFaultError extends Error {
  constructor(
    readonly fault: StorageFault,
    message: string,
  ) {
    super(message);
    this.name = 'StorageFaultError';
  }
}

const BY_NAME: Readonly<Record<string, StorageFault>> = {
  VersionError: 'newer-version',
  QuotaExceededError: 'disk-full',
  AbortError: 'closed',
  InvalidStateError: 'closed',
  TransactionInactiveError: 'closed',
  // The stores of this release are not in it: somebody made a database of our name.
  NotFoundError: 'corrupted',
  DataError: 'corrupted',
};

/** Says which fault an error of the database is. */
export function faultOf(error: unknown): StorageFault {
  if (error instanceof StorageFaultError) return error.fault;
  return (error instanceof Error ? BY_NAME[error.name] : undefined) ?? 'unreadable';
}
