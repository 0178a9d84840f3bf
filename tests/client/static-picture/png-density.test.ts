import { createCanvas } from "@napi-rs/canvas";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { withDensity } from "../../../client/static-picture/png-density.ts";

const plain = createCanvas(4, 3).toBuffer("image/png");

/** The pHYs chunks of a PNG: px a metre to the right and down, the unit, and whether it is intact. */
function densities(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const found: { x: number; y: number; unit: number; intact: boolean }[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    if (new TextDecoder().decode(png.subarray(at + 4, at + 8)) !== "pHYs") continue;
    const intact = view.getUint32(at + 17) === crc32(png.subarray(at + 4, at + 17));
    const [x, y] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    found.push({ x, y, unit: view.getUint8(at + 16), intact });
  }
  return found;
}

describe("withDensity(png, dpi)", () => {
  it("notes px a metre once, whatever was noted before", () => {
    const dense = withDensity(withDensity(plain, 96), 300);
    expect(densities(dense)).toEqual([{ x: 11811, y: 11811, unit: 1, intact: true }]);
  });
});
