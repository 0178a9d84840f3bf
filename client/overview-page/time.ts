import { FIRST_YEAR, LAST_YEAR } from "../../domain/dates/period.ts";
import type { Moment } from "../model/time/moment.ts";

const DATES = ["at", "from", "to"];

/** Returns the time that the filter of `/api/overview` looks at; it compares no two times. */
export function momentOf(filter: URLSearchParams): Moment {
  const at = filter.get("at");
  if (at !== null) return { kind: "instant", at };
  const [from, to] = [filter.get("from"), filter.get("to")];
  if (from === null && to === null) return null;
  return { kind: "window", from: from ?? FIRST_YEAR, to: to ?? LAST_YEAR };
}

/** Returns a filter that looks at another time; at the first date alone of two that are compared. */
export function withMoment(filter: URLSearchParams, moment: Moment): URLSearchParams {
  const next = new URLSearchParams(filter);
  for (const name of DATES) next.delete(name);
  if (moment === null) next.delete("undated");
  else if (moment.kind === "window") {
    next.set("from", moment.from);
    next.set("to", moment.to);
  } else next.set("at", moment.kind === "instant" ? moment.at : moment.before);
  return next;
}

/** True if relations without a date are among those that match. */
export function hasUndated(filter: URLSearchParams): boolean {
  const asked = filter.get("undated");
  return asked === null ? momentOf(filter) === null : ["include", "true", "1"].includes(asked);
}

/** Returns a filter that relations without a date match, or do not. */
export function withUndated(filter: URLSearchParams, undated: boolean): URLSearchParams {
  const next = new URLSearchParams(filter);
  next.set("undated", undated ? "include" : "exclude");
  return next;
}
