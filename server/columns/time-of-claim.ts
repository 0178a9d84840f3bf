import { dateKey, spellKey } from "../../domain/dates/date-key.ts";
import type { Status } from "../../domain/status.ts";
import { precisionOf } from "../pack/dates.ts";
import { spellOf } from "../pack/spell.ts";

/** When a claim held, as the store keeps it. */
export interface TimeOfClaim {
  /** First day, month or year; null if it is not known. */
  validFrom: string | null;
  /** Exclusive end; null if there is none. */
  validTo: string | null;
  status: Status;
  precision: string;
  dateBasis: string;
  spell: string | null;
  /** The spell by its keys. */
  spellKey: string | null;
  /** Orders as time does; empty if the beginning is not known. */
  fromKey: string;
}

/** Returns the text by which equal times of claims are known: first and last date, included. */
export const timeText = (validFrom: string, validTo: string): string => `${validFrom} ${validTo}`;

/**
 * Returns what a text of `timeText` says. A claim without an end goes on if it has a beginning; one
 * without any date occurred.
 */
export function timeOfClaim(text: string): TimeOfClaim {
  const [validFrom = "", validTo = ""] = text.split(" ");
  const isDated = validFrom !== "" || validTo !== "";
  const status = isDated && validTo === "" ? "ongoing" : "occurred";
  const spell = spellOf({ validFrom, validTo, status });
  const end = spell?.split("/")[1];
  return {
    validFrom: validFrom || null,
    validTo: end === undefined || end === ".." ? null : end,
    status,
    precision: precisionOf(validFrom || validTo),
    dateBasis: isDated ? "stated" : "none",
    spell,
    spellKey: spell === null ? null : (spellKey(spell) ?? spell),
    fromKey: dateKey(validFrom),
  };
}
