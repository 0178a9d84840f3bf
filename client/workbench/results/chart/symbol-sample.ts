import { dot, plot } from "@observablehq/plot";
import { seriesColour, SYMBOLS } from "./series-look.ts";

/** px */
const WIDTH = 26;
const HEIGHT = 12;

/** Returns the mark of a series alone, as the chart draws it. */
export function symbolSample(index: number): Element {
  const sample = plot({
    className: "sample",
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    axis: null,
    x: { domain: [0, WIDTH] },
    y: { domain: [0, HEIGHT] },
    marks: [
      dot([[WIDTH / 2, HEIGHT / 2]], {
        r: 4,
        stroke: seriesColour(index),
        symbol: SYMBOLS[index] ?? SYMBOLS[0],
      }),
    ],
  });
  for (const style of sample.querySelectorAll("style")) style.remove();
  sample.setAttribute("aria-hidden", "true");
  return sample;
}
