import { readFileSync } from 'node:fs';
import type { BrowserKind } from './launch';

/** The permissions that docs/SECURITY.md gives a reason for, sorted; those of Chromium alone say so in their row. */
export function documentedPermissions(kind: BrowserKind): string[] {
  const rows = readFileSync('docs/SECURITY.md', 'utf8').matchAll(/^\|\s*`([^`]+)`\s*\|\s*(\S.*)\|\s*$/gmu);
  return [...rows]
    .filter(([, , reason = '']) => kind === 'chromium' || !reason.startsWith('Chromium only'))
    .map(([, permission = '']) => permission)
    .toSorted();
}
