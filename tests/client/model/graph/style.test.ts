import { describe, expect, it } from "vitest";
import {
  countText,
  edgeTone,
  edgeWidth,
  nodeRadius,
  PALETTES,
  signColour,
  type Palette,
} from "../../../../client/model/graph/style.ts";

/** What is seen of a colour at this opacity. */
function mixed(above: string, below: string, opacity: number): string {
  const shares = [1, 3, 5].map((at) => {
    const [a, b] = [above, below].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(a! * opacity + b! * (1 - opacity));
  });
  return `#${shares.map((share) => share.toString(16).padStart(2, "0")).join("")}`;
}

function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(PALETTES))("the %s palette", (_, palette: Palette) => {
  it("has a contrast of 4.5 for text and 3 for marks", () => {
    expect(contrast(palette.ink, palette.background)).toBeGreaterThan(4.5);
    for (const mark of ["cooperation", "friction", "neutral"] as const) {
      expect(contrast(palette[mark], palette.background)).toBeGreaterThan(3);
    }
  });
});

describe("signColour(palette, sign)", () => {
  it("is one of the three", () => {
    const { cooperation, friction, neutral } = PALETTES.light;
    expect([1, -1, 0].map((sign) => signColour(PALETTES.light, sign as -1 | 0 | 1))).toEqual([
      cooperation,
      friction,
      neutral,
    ]);
  });
});

describe("countText(sign, count)", () => {
  it("says the sign, with a real minus", () => {
    expect([countText(1, 3), countText(-1, 17), countText(0, 2)]).toEqual(["+3", "−17", "±2"]);
  });
});

describe("edgeWidth(intensity, firm)", () => {
  it("grows with intensity up to 9 px; what is not firm stays thin", () => {
    expect(edgeWidth(2, true)).toBeGreaterThan(edgeWidth(1, true));
    expect(edgeWidth(100, true)).toBe(9);
    expect(edgeWidth(100, false)).toBe(1);
  });
});

describe("edgeTone(intensity, firm, bundles)", () => {
  it("is lower for what is not firm, and in a crowd", () => {
    expect(edgeTone(1, false, 10)).toBeLessThan(edgeTone(1, true, 10));
    expect(edgeTone(1, true, 30_000)).toBeLessThan(edgeTone(1, true, 300));
  });

  it("leaves the weakest firm relation a contrast of 3 with its background", () => {
    for (const palette of Object.values(PALETTES))
      for (const sign of [-1, 0, 1] as const) {
        const seen = mixed(signColour(palette, sign), palette.background, edgeTone(0, true, 79));
        expect(contrast(seen, palette.background)).toBeGreaterThanOrEqual(3);
      }
  });
});

describe("nodeRadius(degree, greatestDegree, actors)", () => {
  it("grows with degree and shrinks with the number of actors", () => {
    expect(nodeRadius(9, 9, 30)).toBe(30);
    expect(nodeRadius(1, 9, 30)).toBeLessThan(nodeRadius(4, 9, 30));
    expect(nodeRadius(9, 9, 1000)).toBeLessThan(30);
  });
});
