import neo4j from "neo4j-driver";
import { StoreError } from "../port.ts";
import { Temporal } from "../value.ts";

/**
 * Converts the driver's temporal values, with the text of Cypher's toString(); returns undefined
 * for other values.
 */
export function fromDriverTemporal(value: object): Temporal | undefined {
  if (neo4j.isDate(value)) return new Temporal("Date", short(value.toString()));
  if (neo4j.isLocalTime(value)) return new Temporal("LocalTime", short(value.toString()));
  if (neo4j.isTime(value)) return new Temporal("Time", short(value.toString()));
  if (neo4j.isLocalDateTime(value)) return new Temporal("LocalDateTime", short(value.toString()));
  if (neo4j.isDateTime(value)) {
    const type = value.timeZoneId === undefined ? "OffsetDateTime" : "ZonedDateTime";
    return new Temporal(type, short(value.toString()));
  }
  if (neo4j.isDuration(value)) {
    const parts = [value.months, value.days, value.seconds, value.nanoseconds].map((n) =>
      BigInt(n.toString()),
    );
    return new Temporal("Duration", durationText(parts[0]!, parts[1]!, parts[2]!, parts[3]!));
  }
  return undefined;
}

/**
 * Converts a temporal parameter to the driver's form.
 *
 * @throws StoreError `syntax` if the text does not match the type
 */
export function toDriverTemporal({ type, text }: Temporal): unknown {
  try {
    switch (type) {
      case "Date":
        return neo4j.types.Date.fromString(text);
      case "LocalTime":
        return neo4j.types.LocalTime.fromString(text);
      case "Time":
        return neo4j.types.Time.fromString(text);
      case "LocalDateTime":
        return neo4j.types.LocalDateTime.fromString(text);
      case "OffsetDateTime":
      case "ZonedDateTime":
        return neo4j.types.DateTime.fromString(text);
      case "Duration":
        return neo4j.types.Duration.fromString(text);
    }
  } catch (cause) {
    throw new StoreError("syntax", `${JSON.stringify(text)} is not a ${type}`, undefined, {
      cause,
    });
  }
}

/**
 * Shortens the driver's text, which has all nine digits of a fraction and six of a far year, to
 * Cypher's.
 */
function short(text: string): string {
  return text
    .replace(/^([+-])0{1,2}(?=\d{4,}-)/, "$1")
    .replace(/\.(\d*?)0+(?!\d)/, (_, digits: string) => (digits ? `.${digits}` : ""));
}

/**
 * Formats a duration as Cypher does: ISO 8601 with years, hours and minutes split off and zero
 * parts omitted.
 */
function durationText(months: bigint, days: bigint, seconds: bigint, nanoseconds: bigint): string {
  const date = part(months / 12n, "Y") + part(months % 12n, "M") + part(days, "D");
  const time =
    part(seconds / 3600n, "H") +
    part((seconds % 3600n) / 60n, "M") +
    secondsText(seconds % 60n, nanoseconds);
  return date + time === "" ? "PT0S" : `P${date}${time && `T${time}`}`;
}

function part(amount: bigint, unit: string): string {
  return amount === 0n ? "" : `${amount}${unit}`;
}

function secondsText(seconds: bigint, nanoseconds: bigint): string {
  const total = seconds * 1_000_000_000n + nanoseconds;
  if (total === 0n) return "";
  const size = total < 0n ? -total : total;
  const fraction = (size % 1_000_000_000n).toString().padStart(9, "0").replace(/0+$/, "");
  return `${total < 0n ? "-" : ""}${size / 1_000_000_000n}${fraction && `.${fraction}`}S`;
}
