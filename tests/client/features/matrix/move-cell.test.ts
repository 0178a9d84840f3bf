import fc from "fast-check";
import { expect, test } from "vitest";
import { moveCell } from "../../../../client/features/matrix/move-cell.ts";

const square = { count: 5, page: 3, isRtl: false };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });

test("arrows go one cell, Home and End along the row, with Ctrl to the corners", () => {
  const at = { row: 2, column: 2 };
  expect(moveCell(press("ArrowDown"), at, square)).toEqual({ row: 3, column: 2 });
  expect(moveCell(press("ArrowRight"), at, square)).toEqual({ row: 2, column: 3 });
  expect(moveCell(press("ArrowRight"), at, { ...square, isRtl: true })).toEqual({
    ...{ row: 2, column: 1 },
  });
  expect(moveCell(press("PageUp"), at, square)).toEqual({ row: 0, column: 2 });
  expect(moveCell(press("End"), at, square)).toEqual({ row: 2, column: 4 });
  expect(moveCell(press("Home", true), at, square)).toEqual({ row: 0, column: 0 });
  expect(moveCell(press("x"), at, square)).toBeNull();
  expect(moveCell(press("End"), at, { ...square, count: 0 })).toBeNull();
});

test("no key leaves the square", () => {
  const keys = "ArrowDown,ArrowUp,ArrowLeft,ArrowRight,PageDown,PageUp,Home,End".split(",");
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() })),
      fc.boolean(),
      (count, presses, isRtl) => {
        let at = { row: 0, column: 0 };
        for (const pressed of presses) {
          at = moveCell(pressed, at, { count, page: 4, isRtl })!;
          for (const place of [at.row, at.column]) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThan(count);
          }
        }
      },
    ),
  );
});
