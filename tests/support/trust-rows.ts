import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

/** What came of bringing one kind of fault about, again and again. */
export interface TrustRow {
  readonly what: string;
  /** Where it was tried: fake-indexeddb, Chromium, Firefox. */
  readonly where: string;
  readonly tried: number;
  /** How often a question was not answered in full. */
  readonly lost: number;
  /** How often the database held a mixture of two states. */
  readonly crossed: number;
  /** How often an error reached the one who asked. */
  readonly thrown: number;
}

/** Adds a row to the reliability table, where one is being made. */
export function recordTrust(row: TrustRow): void {
  const file = process.env['SIDELIGHT_TRUST'];
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(row)}\n`);
}

/** Adds a fault to the table that was brought about in fake-indexeddb so often, with every answer and state asserted. */
export function recordHeld(what: string, tried: number): void {
  recordTrust({ what, where: 'fake-indexeddb', tried, lost: 0, crossed: 0, thrown: 0 });
}
