/** A spell by its first and last day, YYYY-MM-DD; what is open has no bound. */
export interface InclusiveSpell {
  start?: string;
  end?: string;
}

const DAY = 86_400_000;

/** A spell such as `2020-09-27/2020-11-11`, whose end is exclusive, as formats have it that include both ends. */
export function inclusiveSpell(spell: string): InclusiveSpell {
  const [from = "..", to = ".."] = spell.split("/");
  return {
    ...(from === ".." || from === "" ? {} : { start: firstDay(from) }),
    ...(to === ".." || to === "" ? {} : { end: dayBefore(firstDay(to)) }),
  };
}

/** The first day of a year, month or day. */
function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}
