import { dayBefore, firstDay } from "../../../domain/dates/calendar.ts";

/** A spell by its first and last day, YYYY-MM-DD; what is open has no bound. */
export interface InclusiveSpell {
  start?: string;
  end?: string;
}

/**
 * Returns a spell such as `2020-09-27/2020-11-11`, whose end is exclusive, as formats have it that
 * include both ends.
 */
export function inclusiveSpell(spell: string): InclusiveSpell {
  const [from = "..", to = ".."] = spell.split("/");
  return {
    ...(from === ".." || from === "" ? {} : { start: firstDay(from) }),
    ...(to === ".." || to === "" ? {} : { end: dayBefore(firstDay(to)) }),
  };
}
