import { plusMonths } from "./calendar.ts";
import { checkedEpochDay } from "./checked-day.ts";
import { NANOS_OF_DAY, NANOS_OF_SECOND, SECONDS_OF_DAY, carryDays } from "./clock.ts";
import { CypherDate } from "./date.ts";
import type { Duration } from "./duration.ts";
import { LocalDateTime } from "./local-date-time.ts";
import { LocalTime } from "./local-time.ts";
import { epochSecondOf, inZone, ofInstant, zoneOf } from "./moment.ts";
import type { Temporal } from "./select.ts";
import type { ZonedDateTime } from "./zoned-date-time.ts";
import { ZonedTime } from "./zoned-time.ts";

/**
 * Returns a temporal value some duration later: first the months, then the days, then seconds.
 * Dates take whole days of the seconds alone, times of day the seconds alone.
 *
 * @throws CypherError if that leaves the years that Cypher knows.
 */
export function plus(value: Temporal, duration: Duration): Temporal {
  const seconds = Number(duration.seconds);
  switch (value.kind) {
    case "Date": {
      const days = Number(duration.seconds / BigInt(SECONDS_OF_DAY));
      return new CypherDate(checkedEpochDay(laterDay(value.epochDay, duration) + days));
    }
    case "LocalTime":
      return new LocalTime(laterNanos(value.nanos, duration).nanos);
    case "ZonedTime":
      return new ZonedTime(laterNanos(value.nanos, duration).nanos, value.offset);
    case "LocalDateTime": {
      const { days, nanos } = laterNanos(value.nanos, duration);
      return new LocalDateTime(checkedEpochDay(laterDay(value.epochDay, duration) + days), nanos);
    }
    case "ZonedDateTime": {
      const day = checkedEpochDay(laterDay(value.epochDay, duration));
      const moved = inZone(day, value.nanos, zoneOf(value), value.offset);
      if (seconds === 0 && duration.nanos === 0) return moved;
      const nanos = (moved.nanos % NANOS_OF_SECOND) + duration.nanos;
      const carry = Math.floor(nanos / NANOS_OF_SECOND);
      const second = epochSecondOf(moved) + seconds + carry;
      return checked(ofInstant(second, nanos - carry * NANOS_OF_SECOND, zoneOf(value)));
    }
  }
}

function checked(value: ZonedDateTime): ZonedDateTime {
  checkedEpochDay(value.epochDay);
  return value;
}

const laterDay = (epochDay: number, duration: Duration): number =>
  checkedEpochDay(plusMonths(epochDay, Number(duration.months))) + Number(duration.days);

/** Returns the time of day after the seconds of a duration, and how many midnights lie between. */
function laterNanos(nanos: number, duration: Duration): { days: number; nanos: number } {
  const days = duration.seconds / BigInt(SECONDS_OF_DAY);
  const rest = Number(duration.seconds % BigInt(SECONDS_OF_DAY));
  const carried = carryDays(nanos + rest * NANOS_OF_SECOND + duration.nanos);
  return { days: Number(days) + carried.days, nanos: carried.nanos % NANOS_OF_DAY };
}
