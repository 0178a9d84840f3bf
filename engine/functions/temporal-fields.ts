import { argumentError, CypherError, STATUS, typeError } from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import type { CypherMap, Value } from "../values/value.ts";
import { isTemporal } from "../temporal/select.ts";

const DATE_FIELDS = [
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "ordinalDay",
  "dayOfWeek",
  "dayOfQuarter",
] as const;
const TIME_FIELDS = [
  "hour",
  "minute",
  "second",
  "millisecond",
  "microsecond",
  "nanosecond",
] as const;
const NUMBER_FIELDS = [...DATE_FIELDS, ...TIME_FIELDS, "epochSeconds", "epochMillis"] as const;
const OTHER_FIELDS = ["date", "time", "datetime", "timezone"] as const;

export type NumberField = (typeof NUMBER_FIELDS)[number];
export type OtherField = (typeof OTHER_FIELDS)[number];

const canonical = new Map<string, NumberField | OtherField>(
  [...NUMBER_FIELDS, ...OTHER_FIELDS].map((name) => [name.toLowerCase(), name]),
);

/** Fields by which a type is made, beside those that select from another value. */
export const FIELDS_OF = {
  Date: new Set<string>([...DATE_FIELDS, "date"]),
  LocalTime: new Set<string>([...TIME_FIELDS, "time"]),
  Time: new Set<string>([...TIME_FIELDS, "time", "timezone"]),
  LocalDateTime: new Set<string>([...DATE_FIELDS, ...TIME_FIELDS, "date", "time", "datetime"]),
  DateTime: new Set<string>([...NUMBER_FIELDS, ...OTHER_FIELDS]),
};

/** The fields of a map from which a temporal value is made: checked names, numbers as integers. */
export class Fields {
  private readonly numbers = new Map<NumberField, number>();
  private readonly others = new Map<OtherField, Value>();

  /** @throws CypherError if a field is unknown, of no use for the type or no integer. */
  constructor(map: CypherMap, type: keyof typeof FIELDS_OF) {
    for (const [key, value] of map) {
      const name = canonical.get(key.toLowerCase());
      if (name === undefined) throw argumentError(`No such field: ${key}`);
      if (name === "timezone" && (type === "LocalTime" || type === "LocalDateTime")) {
        throw typeError("Cannot assign time zone if also assigning other fields.");
      }
      if (!FIELDS_OF[type].has(name)) throw typeError(`Not supported: ${key}`);
      if (isOther(name)) this.others.set(name, checkedOther(name, value, type));
      else this.numbers.set(name, integer(name, value));
    }
    if (map.size === 0) throw argumentError("At least one temporal unit must be specified.");
  }

  number(name: NumberField): number | undefined {
    return this.numbers.get(name);
  }

  other(name: OtherField): Value | undefined {
    return this.others.get(name);
  }

  hasDate(): boolean {
    return DATE_FIELDS.some((name) => this.numbers.has(name));
  }

  hasTime(): boolean {
    return TIME_FIELDS.some((name) => this.numbers.has(name));
  }
}

const isDateField = (name: string): boolean => (DATE_FIELDS as readonly string[]).includes(name);

const isOther = (name: NumberField | OtherField): name is OtherField =>
  (OTHER_FIELDS as readonly string[]).includes(name);

const MADE: Readonly<Record<keyof typeof FIELDS_OF, string>> = {
  Date: "date",
  LocalTime: "local time",
  Time: "time",
  LocalDateTime: "local date time",
  DateTime: "date time",
};

/** @throws CypherError when it is nothing from which a date or a time could be selected. */
function checkedOther(name: OtherField, value: Value, type: keyof typeof FIELDS_OF): Value {
  if (name === "timezone") {
    if (typeof value === "string") return value;
    throw new CypherError(STATUS.failed, `Cannot convert to ZoneId: ${describe(value)}`);
  }
  if (isTemporal(value)) return value;
  const made = name === "datetime" ? MADE[type] : name === "date" ? "date" : timeOf(type);
  throw argumentError(`Cannot construct ${made} from: ${describe(value)}`);
}

/** Returns the name that messages have for the time of a type. */
const timeOf = (type: keyof typeof FIELDS_OF): string =>
  type === "LocalTime" || type === "LocalDateTime" ? "local time" : "time";

function integer(name: string, value: Value): number {
  if (typeof value === "bigint") return Number(value);
  if (name.startsWith("epoch")) {
    throw argumentError(`Cannot construct date time from: ${describe(value)}`);
  }
  // A null counts as left out: the first of months and days.
  if (value === null) return name !== "year" && isDateField(name) ? 1 : 0;
  throw new CypherError(STATUS.failed, `${name} must be an integer value`);
}
