import { yearIn } from "../../../domain/dates/calendar.ts";
import { yearsWords } from "../../model/text/dates.ts";
import { yearWords } from "../../model/text/local-date.ts";
import { msg, plural } from "../../../domain/message.ts";
import type { KnownPack } from "../../api/packs.ts";

/** Returns the size of a pack: "103 actors, 350 claims"; "" if it is not known. */
export function sizeWords({ counts }: KnownPack): string {
  if (!counts) return "";
  const actors = plural(counts.actors, { one: "# actor", other: "# actors" });
  return `${actors}, ${plural(counts.claims, { one: "# claim", other: "# claims" })}`;
}

/** Returns the years that a pack is about: "1991–2025"; "" if no claim is dated. */
export function periodWords({ period }: KnownPack): string {
  if (!period) return "";
  const [from, to] = [yearIn(period.from), yearIn(period.to)];
  return from === to ? yearWords(from) : yearsWords(from, to);
}

/** Distinguishes a pack from others in a list: by its folder if another has the same title, and its size. */
export function noteWords(pack: KnownPack, packs: readonly KnownPack[]): string {
  const isAlone = packs.every((other) => other === pack || other.title !== pack.title);
  const size = pack.state === "broken" ? msg("cannot be read") : sizeWords(pack);
  return [isAlone ? "" : pack.name, size].filter(Boolean).join(" · ");
}
