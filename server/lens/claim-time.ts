import { endsBefore } from "../../domain/dates/period.ts";
import type { RelationLens } from "../../domain/lens/lens.ts";
import type { ReadDate } from "../../import/dates/date.ts";
import { precisionOf } from "../pack/dates.ts";
import type { Claim } from "../pack/pack.ts";
import { dateIn } from "./field-value.ts";
import type { ReadItem } from "./read-item.ts";

/** When a claim holds, in the columns of a pack. */
export type ClaimTime = Pick<
  Claim,
  "validFrom" | "validTo" | "precision" | "dateBasis" | "status"
> & {
  /** True if the database has a date that cannot be read, so that the claim is undated. */
  isUnread: boolean;
};

const UNDATED = {
  validFrom: "",
  validTo: "",
  precision: "none",
  dateBasis: "none",
  status: "occurred",
} as const;
const NEVER: ClaimTime = { ...UNDATED, isUnread: false };
const UNREAD: ClaimTime = { ...UNDATED, isUnread: true };

/**
 * Reads the dates of a relation. One that has begun and has no end goes on; one with a single date
 * held in that year, month or day. A date that cannot be read, or an end before the beginning,
 * leaves it undated.
 */
export function claimTime(relation: RelationLens, item: ReadItem): ClaimTime {
  const at = dateIn(relation.at, item);
  const from = at ?? dateIn(relation.from, item);
  const to = at ?? dateIn(relation.to, item);
  const isUnread = (relation.at && at === undefined) || from === undefined || to === undefined;
  if (isUnread) return UNREAD;
  const [validFrom, validTo] = [bound(from), bound(to)];
  if (validFrom === "" && validTo === "") return NEVER;
  if (validFrom !== "" && validTo !== "" && endsBefore(validTo, validFrom)) return UNREAD;
  return {
    validFrom,
    validTo,
    precision: precisionOf(validFrom || validTo),
    dateBasis: "stated",
    status: validTo === "" ? "ongoing" : "occurred",
    isUnread: false,
  };
}

const bound = (date: ReadDate): string => (date === ".." ? "" : (date ?? ""));
