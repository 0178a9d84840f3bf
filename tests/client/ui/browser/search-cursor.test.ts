import { describe, expect, it } from "vitest";
import { moveCursor } from "../../../../client/ui/browser/search-cursor.ts";

describe("moveCursor(key, at, length)", () => {
  it("moves and wraps round", () => {
    expect(moveCursor("ArrowDown", -1, 3)).toBe(0);
    expect(moveCursor("ArrowDown", 2, 3)).toBe(0);
    expect(moveCursor("ArrowUp", 0, 3)).toBe(2);
    expect(moveCursor("ArrowUp", -1, 3)).toBe(2);
    expect(moveCursor("ArrowUp", 2, 3)).toBe(1);
  });

  it("does nothing for other keys and empty lists", () => {
    expect(moveCursor("Home", 1, 3)).toBeNull();
    expect(moveCursor("ArrowDown", -1, 0)).toBeNull();
  });
});
