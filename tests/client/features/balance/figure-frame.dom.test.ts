import { nothing, render } from "lit";
import { afterEach, describe, expect, it } from "vitest";
import type { WindowCamps } from "../../../../domain/analysis/camps-over-time/camps-over-time.ts";
import {
  figureFrame,
  stepOf,
  windowUnder,
} from "../../../../client/features/balance/figure-frame.ts";

/** Half of a year in the letters of figures, CSS px: "1949" takes 25. */
const HALF_YEAR = 13;

function framed(years: readonly number[], chosen = years.length - 1) {
  const windows = years.map((first) => ({ window: { first, last: first } }) as WindowCamps);
  const row = { windows, chosen: windows[chosen]!, step: stepOf(windows.length) };
  const place = document.createElement("div");
  document.body.append(place);
  render(figureFrame(row, 100, "Camps", nothing), place);
  const svg = place.querySelector("svg")!;
  const [, left = "0"] = /translate\((\d+) /.exec(
    svg.querySelector("g")!.getAttribute("transform")!,
  )!;
  return { row, windows, svg, left: Number(left), width: Number(svg.getAttribute("width")) };
}

const yearsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => first + i);

describe("figureFrame(row, height, label, inner)", () => {
  afterEach(() => document.body.replaceChildren());

  it.each([1, 2, 16, 76])("has room for every year below %i windows", (count) => {
    const { svg, left, width } = framed(yearsFrom(1949, count));
    const years = [...svg.querySelectorAll("text.year")];
    expect(years.at(-1)!.textContent).toBe(String(1948 + count));
    for (const year of years) {
      const middle = left + Number(year.getAttribute("x"));
      expect(middle - HALF_YEAR).toBeGreaterThanOrEqual(0);
      expect(middle + HALF_YEAR).toBeLessThanOrEqual(width);
    }
  });

  it("says years before Christ as such", () => {
    const { svg } = framed([-430]);
    expect(svg.querySelector("text.year")!.textContent).toBe("431 BC");
  });

  it("says what it shows to those who do not see it", () => {
    const { svg } = framed([2024]);
    expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["img", "Camps"]);
  });
});

describe("windowUnder(event, row)", () => {
  afterEach(() => document.body.replaceChildren());

  it("is the window under the pointer, the nearest one at the ends, and none beside a drawing", () => {
    const { row, windows, svg, left } = framed(yearsFrom(2000, 10));
    svg.getBoundingClientRect = () => new DOMRect(100, 0, 400, 120);
    const at = (x: number, target: Element = svg) => {
      const event = new MouseEvent("click", { clientX: 100 + left + x });
      Object.defineProperty(event, "target", { value: target });
      return windowUnder(event, row);
    };
    expect(at(3.5 * row.step)).toBe(windows[3]);
    expect(at(1, svg.querySelector("text")!)).toBe(windows[0]);
    expect(at(-left)).toBe(windows[0]);
    expect(at(1000)).toBe(windows[9]);
    expect(at(1, document.body)).toBeUndefined();
  });
});
