import { ZoneId, ZoneRulesProvider } from "@js-joda/core";
import "@js-joda/timezone";
import { argumentError } from "../errors/errors.ts";
import { DAYS_OF_400_YEARS, epochDayOf } from "./calendar.ts";
import { SECONDS_OF_DAY } from "./clock.ts";
import { shownBelow } from "./parse.ts";

/** An offset alone, or a named zone (whose offset follows from the moment). */
export type Zone = { readonly offset: number; readonly name: null } | { readonly name: string };

export const UTC: Zone = { offset: 0, name: null };

type Rules = ReturnType<ZoneId["rules"]>;

const rulesByName = new Map<string, Rules>();
let namesInLowerCase: Map<string, string> | undefined;

const CYCLE = DAYS_OF_400_YEARS * SECONDS_OF_DAY;
/** The end of the tables; by then all rules repeat themselves every 400 years. */
const TABLES_END = epochDayOf(2499, 1, 1) * SECONDS_OF_DAY;
/** js-joda cannot name an instant before; zones have had one offset until the 19th century. */
const TABLES_BEGIN = epochDayOf(1600, 1, 1) * SECONDS_OF_DAY;

/** Returns the offset in seconds east of UTC that a named zone has at a moment. */
export function offsetAtInstant(name: string, epochSecond: number): number {
  const past = epochSecond - TABLES_END;
  const folded =
    past < 0
      ? Math.max(epochSecond, TABLES_BEGIN)
      : epochSecond - Math.ceil((past + 1) / CYCLE) * CYCLE;
  return rulesOf(name)
    .offsetOfEpochMilli(folded * 1000)
    .totalSeconds();
}

/**
 * Returns the offset of a named zone when its clocks show a local time, given in seconds since 1970
 * as if it were in UTC, and by how many seconds the time moves because clocks skip it.
 */
export function offsetAtLocal(
  name: string,
  local: number,
  preferred?: number,
): { offset: number; moved: number } {
  const isValid = (offset: number) => offsetAtInstant(name, local - offset) === offset;
  if (preferred !== undefined && isValid(preferred)) return { offset: preferred, moved: 0 };
  const before = offsetAtInstant(name, local - SECONDS_OF_DAY);
  if (isValid(before)) return { offset: before, moved: 0 };
  const after = offsetAtInstant(name, local + SECONDS_OF_DAY);
  return { offset: after, moved: isValid(after) ? 0 : after - before };
}

function rulesOf(name: string): Rules {
  let rules = rulesByName.get(name);
  if (!rules) {
    rules = ZoneId.of(name).rules();
    rulesByName.set(name, rules);
  }
  return rules;
}

const OFFSET = /^([+-])(\d\d)(?::?([0-5]\d))?$/;
const EXTENDED_OFFSET = /^([+-])(\d\d):([0-5]\d)(?::([0-5]\d))?$/;
const MAX_OFFSET = 18 * 3600;

/**
 * Returns a zone as it is written: `Z`, an offset such as `+01:00`, or a name of the tz database in
 * any case.
 *
 * @throws CypherError if there is no such zone.
 */
export function zoneNamed(text: string): Zone {
  const offset = parseOffset(text, EXTENDED_OFFSET);
  if (offset !== undefined) return { offset, name: null };
  const prefixed = /^(UTC|GMT|UT)([+-].*)$/.exec(text);
  if (prefixed?.[2] !== undefined && parseOffset(prefixed[2], EXTENDED_OFFSET) !== undefined)
    return { name: text };
  namesInLowerCase ??= new Map(
    ZoneRulesProvider.getAvailableZoneIds().map((name) => [name.toLowerCase(), name]),
  );
  const name = namesInLowerCase.get(text.toLowerCase());
  if (name === undefined || SHORT_NAMES.has(name)) {
    throw argumentError(
      `Invalid value for TimeZone: Text '${text}' could not be parsed at index 0${shownBelow(text)}`,
    );
  }
  return { name };
}

/** Abbreviations of single offsets, which Neo4j does not take for zones. */
const SHORT_NAMES = new Set(["EST", "MST", "HST", "ROC"]);

/** Seconds east of UTC; undefined if the text is no offset. */
export function parseOffset(text: string, form = OFFSET): number | undefined {
  if (text === "Z" || text === "z") return 0;
  const parts = form.exec(text);
  if (!parts) return undefined;
  const seconds = Number(parts[2]) * 3600 + Number(parts[3] ?? 0) * 60 + Number(parts[4] ?? 0);
  if (seconds > MAX_OFFSET) return undefined;
  return parts[1] === "-" ? -seconds : seconds;
}
