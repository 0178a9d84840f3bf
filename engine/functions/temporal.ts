import { argumentError, CypherError, typeError } from "../errors/errors.ts";
import {
  buildDate,
  buildLocalDateTime,
  buildLocalTime,
  buildTime,
  buildZonedDateTime,
} from "./build-temporal.ts";
import { NANOS_OF_SECOND } from "../temporal/clock.ts";
import { CypherDate } from "../temporal/date.ts";
import { LocalDateTime } from "../temporal/local-date-time.ts";
import { LocalTime } from "../temporal/local-time.ts";
import { ofInstant } from "../temporal/moment.ts";
import { parseDate, parseLocalDateTime, parseLocalTime } from "../temporal/parse.ts";
import { parseTime, parseZonedDateTime } from "../temporal/parse-zoned.ts";
import { isTemporal } from "../temporal/select.ts";
import { truncateTo, type TemporalName } from "./truncate-to.ts";
import { zoneNamed, type Zone } from "../temporal/zone.ts";
import { ZonedDateTime } from "../temporal/zoned-date-time.ts";
import { ZonedTime } from "../temporal/zoned-time.ts";
import { describe } from "../values/describe.ts";
import { isMap, type CypherMap, type Value } from "../values/value.ts";
import type { Temporal } from "../temporal/select.ts";
import { fn } from "./define.ts";
import type { CallContext, Clock, FunctionEntry } from "./entry.ts";

interface Family {
  readonly name: TemporalName;
  readonly type: string;
  readonly title: string;
  readonly isOwn: (value: Value) => boolean;
  /** The field of a map that selects from another value, for `date(other)`. */
  readonly select: string;
  now(moment: ZonedDateTime): Temporal;
  parse(text: string, zone: Zone): Temporal;
  build(map: CypherMap, zone: Zone): Temporal;
}

const FAMILIES: readonly Family[] = [
  {
    name: "date",
    type: "DATE",
    title: "date",
    isOwn: (value) => value instanceof CypherDate,
    select: "date",
    now: (moment) => new CypherDate(moment.epochDay),
    parse: parseDate,
    build: buildDate,
  },
  {
    name: "localtime",
    type: "LOCAL TIME",
    title: "time of day without an offset",
    isOwn: (value) => value instanceof LocalTime,
    select: "time",
    now: (moment) => new LocalTime(moment.nanos),
    parse: parseLocalTime,
    build: buildLocalTime,
  },
  {
    name: "time",
    type: "ZONED TIME",
    title: "time of day with an offset",
    isOwn: (value) => value instanceof ZonedTime,
    select: "time",
    now: (moment) => new ZonedTime(moment.nanos, moment.offset),
    parse: parseTime,
    build: buildTime,
  },
  {
    name: "localdatetime",
    type: "LOCAL DATETIME",
    title: "date and time without a zone",
    isOwn: (value) => value instanceof LocalDateTime,
    select: "datetime",
    now: (moment) => new LocalDateTime(moment.epochDay, moment.nanos),
    parse: parseLocalDateTime,
    build: buildLocalDateTime,
  },
  {
    name: "datetime",
    type: "ZONED DATETIME",
    title: "date and time with a zone",
    isOwn: (value) => value instanceof ZonedDateTime,
    select: "datetime",
    now: (moment) => moment,
    parse: parseZonedDateTime,
    build: buildZonedDateTime,
  },
];

function now(family: Family, context: CallContext, clock: Clock, zone: Zone): Temporal {
  const { epochSecond, nano } = context.clock(clock);
  return family.now(ofInstant(epochSecond, nano, zone));
}

function make(family: Family, args: readonly Value[], context: CallContext): Value {
  const [input] = args;
  if (input === undefined) return now(family, context, "statement", context.zone);
  if (typeof input === "string") return family.parse(input, context.zone);
  if (isMap(input)) {
    const [only] = input.keys();
    const zone =
      input.size === 1 && only?.toLowerCase() === "timezone" ? input.get(only) : undefined;
    if (zone !== undefined) return now(family, context, "statement", zoneOf(zone));
    return family.build(input, context.zone);
  }
  if (input !== null && family.isOwn(input)) return input;
  if (isTemporal(input)) return family.build(new Map([[family.select, input]]), context.zone);
  throw new CypherError(
    "Neo.ClientError.Procedure.ProcedureCallFailed",
    `Invalid call signature for ${family.name}(): Provided input was [${describe(input)}]`,
  );
}

function zoneOf(value: Value): Zone {
  if (typeof value === "string") return zoneNamed(value);
  if (value === null) throw argumentError("Builder state empty");
  throw typeError(`Expected the name of a time zone but was ${describe(value)}`);
}

function functionsOf(family: Family): FunctionEntry[] {
  const { name, type, title } = family;
  const clocks = (["realtime", "statement", "transaction"] as const).map((clock) =>
    fn(
      "Temporal",
      `${name}.${clock}(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ${type}`,
      `The ${title} now, by the clock of the ${clock === "realtime" ? "machine" : clock}.`,
      ([zone], context) =>
        now(family, context, clock, zone === undefined ? context.zone : zoneOf(zone)),
      { deterministic: false },
    ),
  );
  return [
    fn(
      "Temporal",
      `${name}(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ${type}`,
      `A ${title} from a text, a map of fields or another value; now without an argument.`,
      (args, context) => make(family, args, context),
      { deterministic: false },
    ),
    ...clocks,
    fn(
      "Temporal",
      `${name}.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: ${type}`,
      `The first ${title} in the unit in which a value lies, with some fields set.`,
      ([unit = null, input, fields = null], context) => {
        if (unit !== null && typeof unit !== "string") throw cannotCoerce(unit, "String");
        if (fields !== null && !isMap(fields)) throw cannotCoerce(fields, "Map");
        if (unit === null || input === null)
          throw badCall("Truncate", [unit, input === undefined ? LEFT_OUT : input, fields]);
        const value = input ?? now(family, context, "statement", context.zone);
        if (!isTemporal(value)) throw badCall("Truncate", [unit, value, fields]);
        return truncateTo(name, unit, value, fields, context.zone);
      },
      { deterministic: false, nulls: "own" },
    ),
  ];
}

/** The text that Neo4j's messages show for a missing argument. */
const LEFT_OUT = "DEFAULT_TEMPORAL_ARGUMENT";

const EPOCH_LIMIT = 31_556_889_864_403_199n;

export const TEMPORAL = [
  ...FAMILIES.flatMap(functionsOf),
  fn(
    "Temporal",
    "datetime.fromepoch(seconds :: INTEGER | FLOAT, nanoseconds :: INTEGER | FLOAT) :: ZONED DATETIME",
    "The date and time in UTC some seconds and nanoseconds after 1970 began.",
    ([seconds = null, nanoseconds = null], context) => {
      checkNumbers([seconds, nanoseconds]);
      if (typeof seconds !== "bigint" || typeof nanoseconds !== "bigint") {
        throw badCall("FromEpoch", [seconds, nanoseconds]);
      }
      if (nanoseconds < 0n || nanoseconds >= BigInt(NANOS_OF_SECOND)) {
        throw new CypherError(
          "Neo.ClientError.Statement.ArgumentError",
          `Invalid nanosecond: ${nanoseconds}`,
        );
      }
      return ofInstant(within(seconds), Number(nanoseconds), context.zone);
    },
    { nulls: "own" },
  ),
  fn(
    "Temporal",
    "datetime.fromepochmillis(milliseconds :: INTEGER | FLOAT) :: ZONED DATETIME",
    "The date and time in UTC some milliseconds after 1970 began.",
    ([milliseconds = null], context) => {
      checkNumbers([milliseconds]);
      if (typeof milliseconds !== "bigint") throw badCall("FromEpochMillis", [milliseconds]);
      const rest = ((milliseconds % 1000n) + 1000n) % 1000n;
      return ofInstant(
        within((milliseconds - rest) / 1000n),
        Number(rest) * 1_000_000,
        context.zone,
      );
    },
    { nulls: "own" },
  ),
];

function within(seconds: bigint): number {
  if (seconds <= EPOCH_LIMIT && seconds >= -EPOCH_LIMIT) return Number(seconds);
  throw new CypherError(
    "Neo.ClientError.Statement.ArgumentError",
    `Invalid epoch second: ${seconds}`,
  );
}

const cannotCoerce = (value: Value, type: string): CypherError =>
  typeError(`Can't coerce \`${describe(value)}\` to ${type}`);

/** Floats pass as numbers at first, to be refused by the call itself. */
function checkNumbers(args: readonly Value[]): void {
  for (const value of args) {
    if (value !== null && typeof value !== "bigint" && typeof value !== "number") {
      throw cannotCoerce(value, "Number");
    }
  }
}

const badCall = (name: string, args: readonly Value[]): CypherError =>
  new CypherError(
    "Neo.ClientError.Procedure.ProcedureCallFailed",
    `Invalid call signature for ${name}: Provided input was [${args.map(describe).join(", ")}]`,
  );
