import { isDate } from "../../../domain/dates/calendar.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../../domain/dates/period.ts";
import { msg } from "../../../domain/message.ts";
import { DATE_FORM } from "../../../domain/dates/period.ts";
import { faultOf, type Moment } from "../time/moment.ts";
import { clipped } from "../parameter/fault.ts";
import type { Parameter } from "./parameter.ts";
import type { Query } from "./query.ts";

const NAMES = ["at", "from", "to", "before", "after"];

const HALF_A_COMPARISON = msg("A comparison needs both dates, before and after.");
const ONE_TIME = msg("A link has one time: a date, a window or a comparison.");

/** The time looked at: `at`, `from` and `to`, or `before` and `after`. */
export const moment: Parameter = {
  names: NAMES,
  read: (query, view) => {
    const asked = momentIn(query);
    const wrong = faultOf(asked);
    const second = NAMES.find((name) => asked && !(name in asked) && query.text(name));
    if (second !== undefined)
      query.fault(second, query.text(second) ?? "", "nothing beside another time", ONE_TIME);
    if (wrong === null) return asked ? { ...view, moment: asked } : view;
    const dates = written(asked);
    const [[, first = ""] = []] = dates;
    const [field = "", found = ""] = dates.find(([, date]) => !isDate(date)) ?? dates.at(-1) ?? [];
    query.fault(field, found, isDate(found) ? `a date after ${first}` : DATE_FORM, wrong);
    return view;
  },
  write: ({ moment: looked }) => written(looked),
};

function momentIn(query: Query): Moment {
  const date = (name: string): string | null => {
    const text = query.text(name);
    return text === null ? null : clipped(text);
  };
  const at = date("at");
  if (at !== null) return { kind: "instant", at };
  const before = date("before");
  const after = date("after");
  if (before !== null && after !== null) return { kind: "compare", before, after };
  const only = before ?? after;
  if (only !== null)
    query.fault(before === null ? "after" : "before", only, "one of two", HALF_A_COMPARISON);
  const from = date("from");
  const to = date("to");
  if (from === null && to === null) return null;
  return { kind: "window", from: from ?? FIRST_YEAR, to: to ?? LAST_YEAR };
}

function written(looked: Moment): [name: string, text: string][] {
  if (looked === null) return [];
  return Object.entries<string>(looked).filter(([name]) => name !== "kind");
}
