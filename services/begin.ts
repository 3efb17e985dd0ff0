import { callAt, forgetCall } from '../platform/alarms';
import { begunVersion, noteBegun, runningVersion } from '../platform/begun-store';

/** The call on which is begun again, where the browser has ended the background in the middle. */
export const BEGIN_AGAIN = 'begin-again';
/** Longer than it takes, and no sooner than browsers call, in ms. */
const AGAIN_AFTER_MS = 60_000;

/** What an installation or an update needs. */
export interface Beginning {
  /** What has to be done; where it fails, it is begun again. */
  readonly needed: () => Promise<void>;
  /**
   * What comes once that is noted, and may be left undone where the background is ended in the middle; `isNew` where there
   * has been no installation before.
   */
  readonly wanted: (isNew: boolean) => Promise<void>;
}

let underWay: Promise<void> | null = null;

/** Does what is needed, once however often it is asked for meanwhile, and notes that it is done. */
export function begin(beginning: Beginning): Promise<void> {
  underWay ??= run(beginning).finally(() => {
    underWay = null;
  });
  return underWay;
}

/** Does it where it has not been done for the version that runs: the background may have been ended in the middle. */
export async function beginWhereUndone(beginning: Beginning): Promise<void> {
  if ((await begunVersion()) !== runningVersion()) await begin(beginning);
}

async function run({ needed, wanted }: Beginning): Promise<void> {
  await callAt(BEGIN_AGAIN, Date.now() + AGAIN_AFTER_MS);
  const isNew = (await begunVersion()) === null;
  await needed();
  await noteBegun();
  await forgetCall(BEGIN_AGAIN);
  await wanted(isNew);
}
