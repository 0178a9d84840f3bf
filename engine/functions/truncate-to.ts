import { typeError } from "../errors/errors.ts";
import type { CypherMap } from "../values/value.ts";
import type { Temporal } from "../temporal/select.ts";
import { buildDay } from "./build-day.ts";
import { buildNanos } from "./build-time.ts";
import { CypherDate } from "../temporal/date.ts";
import { Fields, type FIELDS_OF } from "./temporal-fields.ts";
import { LocalDateTime } from "../temporal/local-date-time.ts";
import { LocalTime } from "../temporal/local-time.ts";
import { inZone } from "../temporal/moment.ts";
import { dayIn, nanosIn, temporalText, zoneIn } from "../temporal/select.ts";
import { checkDateUnit, checkTimeUnit, truncateDay, truncateNanos } from "../temporal/truncate.ts";
import { zoneNamed, type Zone } from "../temporal/zone.ts";
import { ZonedTime } from "../temporal/zoned-time.ts";

export type TemporalName = "date" | "localtime" | "time" | "localdatetime" | "datetime";

const TYPES: Record<TemporalName, keyof typeof FIELDS_OF> = {
  date: "Date",
  localtime: "LocalTime",
  time: "Time",
  localdatetime: "LocalDateTime",
  datetime: "DateTime",
};

/**
 * Returns a value of one type as the first in the unit in which a value, perhaps of another type,
 * lies; then some smaller fields are set. A zone among the fields replaces that of the value.
 *
 * @throws CypherError if the type has no such unit or the value not what the type needs.
 */
export function truncateTo(
  name: TemporalName,
  unit: string,
  value: Temporal,
  map: CypherMap | null,
  zone: Zone,
): Temporal {
  const fields = map && map.size > 0 ? new Fields(map, TYPES[name]) : null;
  const day = () => {
    const truncated = truncateDay(dayIn(value), unit);
    return fields?.hasDate() ? buildDay(fields, truncated, false) : truncated;
  };
  const time = () => {
    const truncated = truncateNanos("nanos" in value ? value.nanos : 0, unit);
    return fields?.hasTime() ? buildNanos(fields, truncated) : truncated;
  };
  const given = fields?.other("timezone");
  const wanted = typeof given === "string" ? zoneNamed(given) : undefined;
  switch (name) {
    case "date":
      checkDateUnit(unit);
      return new CypherDate(day());
    case "localtime":
      checkTimeUnit(unit);
      nanosIn(value);
      return new LocalTime(time());
    case "time": {
      checkTimeUnit(unit);
      nanosIn(value);
      const own = "offset" in value ? value.offset : inZone(0, 0, zone).offset;
      return new ZonedTime(time(), wanted ? inZone(0, 0, wanted).offset : own);
    }
    case "localdatetime":
      return new LocalDateTime(day(), time());
    case "datetime":
      if (!("epochDay" in value))
        throw typeError(`Cannot truncate ${temporalText(value)} to a datetime`);
      return inZone(day(), time(), wanted ?? zoneIn(value) ?? zone);
  }
}
