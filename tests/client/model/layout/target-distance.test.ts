import { describe, expect, it } from "vitest";
import { firstTerms, stressTerms } from "../../../../client/model/layout/target-distance.ts";

const COOPERATION = { cooperation: 1, friction: 0, neutral: 0 };
const FRICTION = { cooperation: 0.2, friction: 0.6, neutral: 0 };
const NEUTRAL = { cooperation: 0, friction: 0, neutral: 1 };

describe("stressTerms(n, pairs)", () => {
  it("takes hops over cooperation, 3.5 where there is no way", () => {
    const { targets } = stressTerms(4, [
      { a: 0, b: 1, ...COOPERATION },
      { a: 1, b: 2, ...COOPERATION },
    ]);
    expect([...targets]).toEqual([0, 1, 2, 3.5, 1, 0, 1, 3.5, 2, 1, 0, 3.5, 3.5, 3.5, 3.5, 0]);
  });

  it("asks at least 3.4 of a pair in friction, more where its hops are more", () => {
    const chain = [0, 1, 2, 3].map((i) => ({ a: i, b: i + 1, ...COOPERATION }));
    const { targets, beyond } = stressTerms(5, [
      ...chain,
      { a: 0, b: 2, ...FRICTION },
      { a: 0, b: 4, ...FRICTION },
    ]);
    expect([...targets.subarray(0, 5)]).toEqual([0, 1, Math.fround(3.4), 3, 4]);
    const far = Math.fround(0.03);
    expect([...beyond.subarray(0, 5)]).toEqual([far, 1, 0, far, 0]);
  });

  it("brings structural ties nearer than cooperation, with less weight", () => {
    const { targets, weights } = stressTerms(2, [{ a: 0, b: 1, ...NEUTRAL }]);
    expect(targets[1]).toBe(0.5);
    expect(weights[1]).toBe(Math.fround(0.7));
  });
});

describe("firstTerms(terms, count)", () => {
  it("keeps ways that lead over actors it leaves out", () => {
    const terms = stressTerms(3, [
      { a: 0, b: 2, ...COOPERATION },
      { a: 1, b: 2, ...COOPERATION },
    ]);
    expect([...firstTerms(terms, 2).targets]).toEqual([0, 2, 2, 0]);
  });
});
