import type { ActorAttributes } from "../../../domain/contract/graph.ts";
import { seatOf } from "./seats.ts";
import { placeOfState, type Spot } from "./state-places.ts";

/**
 * Returns the place of an actor on the Earth: of an organization its seat, of others, and of an
 * organization whose seat is not known, the state that the pack gives it; null: it has none.
 */
export function spotOf({
  kind,
  country,
  name,
  aliases,
}: Pick<ActorAttributes, "kind" | "country" | "name" | "aliases">): Spot | null {
  const seat = kind === "Organization" ? seatOf([name, ...aliases]) : null;
  return seat ?? placeOfState(country);
}
