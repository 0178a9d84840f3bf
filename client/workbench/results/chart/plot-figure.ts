import {
  axisX,
  axisY,
  barX,
  dot,
  gridX,
  gridY,
  line,
  plot,
  ruleX,
  ruleY,
  type Markish,
} from "@observablehq/plot";
import type { ChartChoice } from "./chart-choice.ts";
import type { ChartData } from "./chart-data.ts";
import { DASHES, seriesColour, SYMBOLS } from "./series-look.ts";

/** A chart to draw. */
export interface PlotOf {
  choice: ChartChoice;
  data: ChartData;
  /** Titles of the axes */
  titles: { at: string; value: string };
  isTime: boolean;
  /** px */
  width: number;
  height: number;
}

/** Height of a bar with its gap, px. */
const BAR = 20;
const BAR_AXES = 56;
/** Characters of a bar's name that are drawn, and px that one takes at most. */
const LONGEST_NAME = 26;
const PX_A_CHARACTER = 6.6;

/** Returns a chart as SVG, in the colours of the page, which its styles give. */
export function plotFigure(of: PlotOf): SVGSVGElement {
  const figure = of.choice.form === "bar" ? bars(of) : points(of);
  // Its look comes from the page's own styles: the page's policy forbids styles in a document.
  for (const style of figure.querySelectorAll("style")) style.remove();
  // It is one picture with one text: names of its parts would be read in the library's words.
  for (const part of figure.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  return figure as unknown as SVGSVGElement;
}

function bars({ data, titles, width }: PlotOf) {
  const names = [...new Set(data.data.map(({ at }) => String(at)))];
  const longest = Math.max(...names.map((name) => Math.min(name.length, LONGEST_NAME)));
  return plot({
    className: "plot",
    width,
    height: names.length * BAR + BAR_AXES,
    marginLeft: Math.min(longest * PX_A_CHARACTER + 16, width / 2),
    marginTop: 12,
    marginBottom: 40,
    x: { label: titles.value },
    y: { domain: names, label: null },
    marks: [
      gridX({ className: "grid" }),
      axisX({ anchor: "bottom" }),
      axisY({ tickSize: 0, tickFormat: (name: string) => shortened(name) }),
      barX(data.data, {
        x: "value",
        y: "at",
        fill: ({ series }: { series: string }) => seriesColour(data.series.indexOf(series)),
        className: "bars",
        title: tip,
      }),
      ruleX([0]),
    ],
    color: { type: "identity" },
  });
}

function points({ choice, data, titles, isTime, width, height }: PlotOf) {
  const x = choice.form === "line" && !isTime ? { zero: false } : {};
  const at = ({ at: place }: { at: string | number }) => (isTime ? new Date(place) : place);
  const years =
    !isTime &&
    data.data.every(({ at: place }) => Number.isInteger(place) && Math.abs(Number(place)) < 1e4);
  const marks = data.series.flatMap((name, index): Markish[] => {
    const some = data.data.filter(({ series }) => series === name);
    const colour = seriesColour(index);
    const points = dot(some, {
      x: at,
      y: "value",
      r: choice.form === "line" ? 2 : 3,
      ...(choice.form === "line" ? { fill: colour } : { stroke: colour, symbol: SYMBOLS[index] }),
      title: tip,
    });
    if (choice.form === "scatter") return [points];
    const dash = DASHES[index] ?? "";
    return [
      line(some, { x: at, y: "value", stroke: colour, strokeDasharray: dash, strokeWidth: 1.8 }),
      points,
    ];
  });
  return plot({
    className: "plot",
    width,
    height,
    marginLeft: 56,
    marginTop: 24,
    marginBottom: 40,
    x: {
      ...x,
      label: titles.at,
      ...(isTime && { type: "utc" as const }),
    },
    y: { label: titles.value },
    marks: [
      gridY({ className: "grid" }),
      axisX(years ? { tickFormat: String } : {}),
      axisY({}),
      ruleY([0]),
      ...marks,
    ],
  });
}

const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

function tip({ at, value, series }: { at: string | number; value: number; series: string }) {
  return [series, String(at), String(value)].filter((part) => part !== "").join(" · ");
}
