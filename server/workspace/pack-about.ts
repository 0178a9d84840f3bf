import { compareDates } from "../../domain/dates/date-key.ts";
import type { Pack } from "../pack/pack.ts";

/** Facts about a whole pack that a list of packs shows. */
export interface PackAbout {
  title: string;
  counts: { actors: number; claims: number; sources: number };
  /** First and last date of its claims; null if no claim is dated. */
  period: { from: string; to: string } | null;
}

/** Returns the facts about a pack that a list shows. */
export function aboutPack({ title, actors, claims, sources }: Pack): PackAbout {
  let from = "";
  let to = "";
  for (const { validFrom, validTo } of claims) {
    for (const date of [validFrom, validTo]) {
      if (date === "") continue;
      if (from === "" || compareDates(date, from) < 0) from = date;
      if (to === "" || compareDates(date, to) > 0) to = date;
    }
  }
  return {
    title,
    counts: { actors: actors.length, claims: claims.length, sources: sources.length },
    period: from === "" ? null : { from, to },
  };
}
