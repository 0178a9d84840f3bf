import { exclusiveEnd } from "../../domain/dates/calendar.ts";
import type { Claim } from "./pack.ts";
import { remembering } from "./remembering.ts";

const endOf = remembering(exclusiveEnd);

/**
 * The time in which a claim held, as an ISO 8601 interval whose end is exclusive; null if undated.
 * What occurred and has no end lies within the period that its start names (2018 gives 2018/2019);
 * any other status without an end goes on (2024/..).
 */
export function spellOf(claim: Pick<Claim, "validFrom" | "validTo" | "status">): string | null {
  const { validFrom, validTo, status } = claim;
  if (validFrom === "" && validTo === "") return null;
  const last = validTo === "" && status === "occurred" ? validFrom : validTo;
  return `${validFrom || ".."}/${last === "" ? ".." : endOf(last)}`;
}
