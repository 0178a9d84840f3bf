import { argumentError } from "../errors/errors.ts";

/** The ranges of temporal fields, with the names that Neo4j's messages have for them. */
const RANGES = {
  Year: [-999_999_999, 999_999_999],
  MonthOfYear: [1, 12],
  DayOfMonth: [1, 31, "1 - 28/31"],
  DayOfYear: [1, 366, "1 - 365/366"],
  WeekOfWeekBasedYear: [1, 53, "1 - 52/53"],
  DayOfWeek: [1, 7],
  QuarterOfYear: [1, 4],
  DayOfQuarter: [1, 92, "1 - 90/92"],
  HourOfDay: [0, 23],
  MinuteOfHour: [0, 59],
  SecondOfMinute: [0, 59],
} as const satisfies Record<string, readonly [number, number, string?]>;

export type RangeName = keyof typeof RANGES;

/** Returns the value, if the field may hold it. @throws CypherError (ArgumentError) otherwise. */
export function inRange(name: RangeName, value: number): number {
  const [low, high, words] = RANGES[name] as readonly [number, number, string?];
  if (value >= low && value <= high) return value;
  throw argumentError(
    `Invalid value for ${name} (valid values ${words ?? `${low} - ${high}`}): ${value}`,
  );
}
