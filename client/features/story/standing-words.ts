import { msg } from "../../../domain/message.ts";
import { yearWords } from "../../model/text/local-date.ts";
import { longDate } from "../../model/time/words.ts";
import { monthText, yearOf } from "../../model/time/month.ts";
import { net, type Point } from "./standing.ts";

/** "+1.2", "−0.5" or "0": a standing as the page writes it. */
export function standingText(value: number): string {
  const text = Math.abs(value).toFixed(1).replace(/\.0$/, "");
  return text === "0" ? text : `${value > 0 ? "+" : "−"}${text}`;
}

/** "2024" or "March 2024" for a year or a month of a chart. */
export function stretchText({ stretch: { first, last } }: Pick<Point, "stretch">): string {
  return last > first ? yearWords(yearOf(first)) : longDate(monthText(first));
}

/** Returns a chart in one sentence: where it ends, its highest and its lowest. */
export function chartWords(points: readonly Point[]): string {
  const counted = points.filter(({ claims }) => claims > 0);
  const end = points.at(-1);
  const [first] = counted;
  if (!end || !first) return msg("No dated claim");
  const by = (better: (a: number, b: number) => boolean) =>
    counted.reduce((best, point) => (better(net(point), net(best)) ? point : best));
  const text = (point: Point) => msg(`${standingText(net(point))} in ${stretchText(point)}`);
  const high = text(by((a, b) => a > b));
  const low = text(by((a, b) => a < b));
  return msg(
    `From ${stretchText(first)}: highest ${high}, lowest ${low}, most recently ${text(end)}`,
  );
}
