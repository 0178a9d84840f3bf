import { msg, plural } from "../../../../domain/message.ts";
import { numberText } from "../../../../domain/number-text.ts";
import type { Form } from "./chart-choice.ts";
import type { ChartData } from "./chart-data.ts";

export const FORM_NAMES: Record<Form, string> = {
  bar: msg("Bars"),
  line: msg("Line"),
  scatter: msg("Points"),
};

/** Returns a chart in words, for readers who do not see it: its axes, its size and its extremes. */
export function chartWords(
  form: Form,
  { at, value }: { at: string; value: string },
  { data, series }: ChartData,
  nameOf: (place: string | number) => string,
): string {
  const most = data.reduce<(typeof data)[number] | null>(
    (best, one) => (best === null || one.value > best.value ? one : best),
    null,
  );
  const least = data.reduce<(typeof data)[number] | null>(
    (best, one) => (best === null || one.value < best.value ? one : best),
    null,
  );
  const parts = [
    msg(`${FORM_NAMES[form]}: ${value} by ${at}`),
    plural(data.length, { one: "# value", other: "# values" }),
    ...(series.length > 1 ? [msg(`in ${numberText(series.length)} series`)] : []),
    ...(most ? [msg(`the greatest ${numberText(most.value)} at ${nameOf(most.at)}`)] : []),
    ...(least ? [msg(`the least ${numberText(least.value)} at ${nameOf(least.at)}`)] : []),
  ];
  return `${parts.join(", ")}.`;
}

/** Returns what a chart leaves out of the rows; none: it shows all. */
export function leftOutWords({ empty, beyond }: ChartData, isPartial: boolean): string[] {
  return [
    ...(beyond > 0
      ? [plural(beyond, { one: "# row more is not drawn.", other: "# rows more are not drawn." })]
      : []),
    ...(empty > 0
      ? [
          plural(empty, {
            one: "# row has no value to draw.",
            other: "# rows have no value to draw.",
          }),
        ]
      : []),
    ...(isPartial ? [msg("Drawn of the rows that were loaded; there are more.")] : []),
  ];
}
