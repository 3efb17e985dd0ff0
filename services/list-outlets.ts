import { outletOfHost } from '../core/outlets/hosts';
import type { OutletLabel } from '../core/packs/topic-background';
import { ok, type Result } from '../core/result';
import { fromKnowledge } from './knowledge';
import { labelOf } from './outlet-label';

/** All outlets of the installed packs with their labels and hosts, by name. */
export async function listOutlets(): Promise<
  Result<readonly (OutletLabel & { readonly hosts: readonly string[] })[], never>
> {
  const rows = await fromKnowledge((knowledge) => knowledge.outlets());
  const labelled = rows.flatMap(({ outlet: { id, hosts } }) => {
    const label = labelOf(id, rows);
    return label ? [{ ...label, hosts }] : [];
  });
  return ok(labelled.toSorted((a, b) => a.name.localeCompare(b.name, 'en')));
}

/** The label of the outlet on a host; null where no pack knows it. */
export async function labelHost(host: string): Promise<Result<OutletLabel | null, never>> {
  const rows = await fromKnowledge((knowledge) => knowledge.outlets());
  const outlet = outletOfHost(
    host,
    rows.map((row) => row.outlet),
  );
  return ok(labelOf(outlet?.id, rows));
}
