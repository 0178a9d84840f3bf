import type { Actor } from "../../domain/contract/actors.ts";
import type { ActorGroup } from "./communities.ts";

/** Members whose names stand for a community. */
const NAMED = 2;

/** Returns the name of a community: "Russia, Belarus +41". */
export function communityName(
  { members }: ActorGroup,
  actors: readonly Pick<Actor, "name">[],
): string {
  const names = members.slice(0, NAMED).map((actor) => actors[actor]?.name ?? "");
  const others = members.length - names.length;
  return others > 0 ? `${names.join(", ")} +${others}` : names.join(", ");
}
