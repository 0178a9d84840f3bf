import { argumentError } from "../errors/errors.ts";
import { inZone } from "./moment.ts";
import { readDayAndTime, reading, readNanos, unreadable } from "./parse.ts";
import { formatZonedDateTime } from "./text.ts";
import { parseOffset, zoneNamed, type Zone } from "./zone.ts";
import { ZonedDateTime } from "./zoned-date-time.ts";
import { ZonedTime } from "./zoned-time.ts";

const OFFSET_AT_END = /(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;

/** @param zone holds for a text without an offset. */
export function parseTime(text: string, zone: Zone): ZonedTime {
  if (/^[^T]*\[[^\]]*\]$/i.test(text)) {
    throw argumentError(
      "Using a named time zone e.g. [UTC] is not valid for a time without a date. Instead, use a specific time zone string e.g. +00:00.",
    );
  }
  const { rest, offset } = splitOffset(text, 0);
  const nanos = reading(() => readNanos(rest));
  if (nanos === undefined) throw unreadable("Time", text);
  return new ZonedTime(nanos, offset ?? inZone(0, nanos, zone).offset);
}

/** @param zone holds for a text without an offset or a named zone. */
export function parseZonedDateTime(text: string, zone: Zone): ZonedDateTime {
  const bracket = /\[([^\]]*)\]$/.exec(text);
  const { rest, offset } = splitOffset(
    bracket ? text.slice(0, bracket.index) : text,
    text.search(/t/i),
  );
  const read = reading(() => readDayAndTime(rest));
  if (!read) throw unreadable("DateTime", text);
  const named = bracket?.[1] === undefined ? undefined : reading(() => zoneNamed(bracket[1] ?? ""));
  if (named === undefined) {
    return offset === undefined
      ? inZone(read.epochDay, read.nanos, zone)
      : new ZonedDateTime(read.epochDay, read.nanos, offset, null);
  }
  const time = inZone(read.epochDay, read.nanos, named, offset);
  if (offset !== undefined && time.offset !== offset) {
    const said = formatZonedDateTime(
      new ZonedDateTime(read.epochDay, read.nanos, offset, time.zone),
    );
    throw argumentError(`Timezone and offset do not match: ${said}`);
  }
  return time;
}

/** Returns an offset at the end of a text, of which only what is behind the `T` can have one. */
function splitOffset(text: string, from: number): { rest: string; offset: number | undefined } {
  const found = from < 0 ? null : OFFSET_AT_END.exec(text.slice(from));
  if (!found) return { rest: text, offset: undefined };
  const offset = parseOffset(found[0]);
  if (offset === undefined) return { rest: text, offset };
  return { rest: text.slice(0, text.length - found[0].length), offset };
}
