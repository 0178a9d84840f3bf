import fc from "fast-check";
import { expect, it } from "vitest";
import { isIn } from "../../../engine/values/equality.ts";
import { KeySet } from "../../../engine/values/key-set.ts";
import type { Value } from "../../../engine/values/value.ts";

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>("", "1", "\0", "\0N1", "true", true, false, null, NaN, 0, -0, 1, 1.5),
  fc.constantFrom<Value>(0n, 1n, 2n ** 53n, 2n ** 53n + 1n, 2 ** 53, 2 ** 63, Infinity, -Infinity),
  fc.bigInt({ min: -4n, max: 4n }),
  fc.integer({ min: -4, max: 4 }),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(scalar, { maxLength: 2 }),
  fc
    .dictionary(fc.constantFrom("a", "b"), scalar, { maxKeys: 2 })
    .map((o) => new Map(Object.entries(o))),
);

it("finds in a list what a search of it finds, and is as unsure", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), value, (list, wanted) => {
      expect(new KeySet(list).has(wanted)).toBe(isIn(wanted, list));
    }),
    { seed: 7, numRuns: 4000 },
  );
});
