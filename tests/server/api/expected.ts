import type { Claim, Pack } from "../../../server/pack/pack.ts";

/** A relation derived from the rows of the pack, independently of the store's computation. */
export interface Expected {
  id: string;
  subject: string;
  object: string;
  predicate: string;
  kinds: string[];
  sign: number;
  status: string;
  intensity: number;
  /** Half-open, in days since 1970. */
  spells: [from: number, to: number][];
  sources: Set<string>;
  claims: string[];
}

const FIRMEST_FIRST = ["ongoing", "occurred", "planned", "alleged", "hypothetical", "denied"];
const DAY_MS = 86_400_000;

/** Returns the start and the exclusive end of a year, month or day, in days since 1970. */
export function days(date: string): [from: number, to: number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  const utc = (y: number, m: number, d: number) => Date.UTC(y, m, d) / DAY_MS;
  if (month === undefined) return [utc(year, 0, 1), utc(year + 1, 0, 1)];
  if (day === undefined) return [utc(year, month - 1, 1), utc(year, month, 1)];
  return [utc(year, month - 1, day), utc(year, month - 1, day + 1)];
}

/** Returns the period in which a claim holds; null if it has no date. */
export function spell({ validFrom, validTo, status }: Claim): [number, number] | null {
  if (validFrom === "" && validTo === "") return null;
  const from = validFrom === "" ? -Infinity : days(validFrom)[0];
  if (validTo !== "") return [from, days(validTo)[1]];
  return [from, status === "occurred" ? days(validFrom)[1] : Infinity];
}

/** Returns all relations of a pack, by id. */
export function expectedRelations(pack: Pack): Map<string, Expected> {
  const kinds = new Map(pack.actors.map((actor) => [actor.id, actor.kind]));
  const groups = new Map<string, Claim[]>();
  for (const claim of pack.claims) {
    const predicate = claim.predicate.toLowerCase().split("_").join("-");
    const id = [claim.subject, predicate, claim.object].join(".");
    groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  return new Map(
    [...groups].map(([id, claims]) => {
      const [first] = claims as [Claim];
      const firm = claims.filter((c) => c.status === "occurred" || c.status === "ongoing");
      const deciding = firm.length > 0 ? firm : claims;
      const signs = new Set(deciding.map((claim) => claim.sign).filter((sign) => sign !== 0));
      return [
        id,
        {
          id,
          subject: first.subject,
          object: first.object,
          predicate: first.predicate,
          kinds: [kinds.get(first.subject) ?? "", kinds.get(first.object) ?? ""],
          sign: signs.size === 1 ? ([...signs][0] ?? 0) : 0,
          status: FIRMEST_FIRST.find((status) => claims.some((c) => c.status === status)) ?? "",
          intensity: Math.max(...deciding.map((claim) => claim.intensity)),
          spells: deciding.flatMap((claim) => [spell(claim)].filter((s) => s !== null)),
          sources: new Set(claims.map((claim) => claim.source)),
          claims: claims.map((claim) => claim.id).sort(),
        },
      ];
    }),
  );
}

/** Returns true if a relation held at some time of the period; false for undated ones. */
export const heldIn = ({ spells }: Expected, from: number, to: number): boolean =>
  spells.some((held) => held[0] < to && held[1] > from);

/** Returns the relations among actors within some hops of one, ignoring direction. */
export function near(relations: Expected[], focus: string, hops: number): Expected[] {
  let reached = new Set([focus]);
  for (let hop = 0; hop < hops; hop++)
    reached = new Set([
      ...reached,
      ...relations.flatMap(({ subject, object }) => [
        ...(reached.has(subject) ? [object] : []),
        ...(reached.has(object) ? [subject] : []),
      ]),
    ]);
  return relations.filter((r) => reached.has(r.subject) && reached.has(r.object));
}
