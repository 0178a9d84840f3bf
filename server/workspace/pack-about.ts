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
    // Dates of reduced precision sort as text.
    for (const date of [validFrom, validTo]) {
      if (date === "") continue;
      if (from === "" || date < from) from = date;
      if (date > to) to = date;
    }
  }
  return {
    title,
    counts: { actors: actors.length, claims: claims.length, sources: sources.length },
    period: from === "" ? null : { from, to },
  };
}
