import { msg } from "../../../domain/message.ts";
import { communityOf } from "../../model/overview/element.ts";
import { routeOf } from "../../model/link/selection.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { MenuItem } from "./menu-item.ts";

/** Returns the menu items for a community, or for a line of an overview that ends at one. */
export function communityItems(explorer: ExplorerState, elements: readonly string[]): MenuItem[] {
  const communities = elements.filter((element) => communityOf(element) !== null);
  const { router, overview } = explorer;
  const [first, second] = elements;
  const selection =
    first !== undefined && second !== undefined
      ? ({ type: "pair", actors: [first, second] } as const)
      : ({ type: "actor", id: first ?? "" } as const);
  const route = routeOf(
    selection.type === "pair" ? { ...selection, actors: [...selection.actors] } : selection,
  );
  return [
    { label: msg("Open"), run: () => router.go(route) },
    ...communities.map((element) => ({
      label:
        communities.length > 1
          ? msg(`Open or close in place: ${overview.nameOf(element)}`)
          : msg("Open or close in place"),
      run: () => overview.toggle(element),
    })),
  ];
}
