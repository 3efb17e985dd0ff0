import { vi } from 'vitest';

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Stands between a method and its callers until mocks are restored; `around` decides whether it is called at all. */
export function intercept<Self extends object>(
  target: Self,
  name: string,
  around: (call: () => unknown, self: Self) => unknown,
): void {
  const original = Reflect.get(target, name) as Method;
  vi.spyOn(target as Record<string, Method>, name).mockImplementation(function (this: unknown, ...given) {
    return around(() => Reflect.apply(original, this, given), this as Self);
  });
}
