import { describe, expect, it } from "vitest";
import { boxAround } from "../../../../client/model/label/taken-room.ts";
import { textAt } from "../../../../client/model/label/written-texts.ts";

const texts = [
  { edge: "left", box: boxAround(0, 0, 40, 18) },
  { edge: "right", box: boxAround(50, 0, 40, 18) },
];

describe("textAt(texts, spot, reach)", () => {
  it("finds a text anywhere in its box, at its edges too", () => {
    expect(textAt(texts, { x: -20, y: 9 }, 0)).toMatchObject({ edge: "left", far: 0 });
    expect(textAt(texts, { x: 69, y: -8 }, 0)).toMatchObject({ edge: "right", far: 0 });
  });

  it("finds the nearest within reach, else none", () => {
    expect(textAt(texts, { x: 24, y: 0 }, 6)).toMatchObject({ edge: "left", far: 4 });
    expect(textAt(texts, { x: 26, y: 0 }, 6)).toMatchObject({ edge: "right", far: 4 });
    expect(textAt(texts, { x: 0, y: 20 }, 6)).toBeNull();
  });
});
