import { expect, test } from "vitest";
import { matrixCells } from "../../../../client/features/matrix/matrix-cell.ts";
import { pairKey } from "../../../../client/features/matrix/pair-key.ts";

const bundle = (a: string, b: string, sign: -1 | 0 | 1, count: number, intensity: number) => ({
  id: `${a}|${b}|${sign}`,
  pair: [a, b] as [string, string],
  relations: Array.from({ length: count }, (_, i) => `${a}${b}${i}`),
  ...{ sign, count, intensity, firm: true },
});

test("a cell says the signs of a pair by marks, whatever their order, and counts all relations", () => {
  const cells = matrixCells([
    ...[bundle("a", "b", -1, 1, 0.2), bundle("a", "b", 1, 2, 1.6)],
    ...[bundle("b", "c", -1, 1, 0.5), bundle("c", "d", 0, 1, 0.1), bundle("d", "d", 1, 1, 1)],
  ]);
  expect(cells.get(pairKey("b", "a"))).toEqual({
    ...{ mark: "+−", sign: "neutral", intensity: 0.8, count: 3 },
    words: "cooperation: 2 relations, friction: 1 relation",
  });
  expect(cells.get(pairKey("c", "b"))).toMatchObject({ mark: "−", sign: "friction" });
  expect(cells.get(pairKey("c", "d"))).toMatchObject({ mark: "·", sign: "neutral" });
  expect(cells.get(pairKey("d", "d"))).toMatchObject({ mark: "+", sign: "cooperation" });
  expect(cells.get(pairKey("a", "c"))).toBeUndefined();
});
