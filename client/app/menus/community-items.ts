import { msg } from "../../../domain/message.ts";
import { communityOf } from "../../model/overview/element.ts";
import { routeOf } from "../../model/link/selection.ts";
import type { Selection } from "../../model/graph/state.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { MenuItem } from "./menu-item.ts";

/** Returns the menu items for a community, or for a line of an overview that ends at one. */
export function communityItems(
  { router, overview }: ExplorerState,
  target: Selection,
  elements: readonly string[],
): MenuItem[] {
  const communities = elements.filter((element) => communityOf(element) !== null);
  return [
    { label: msg("Open"), run: () => router.go(routeOf(target)) },
    ...communities.map((element) => ({
      label:
        communities.length > 1
          ? msg(`Open or close in place: ${overview.nameOf(element)}`)
          : msg("Open or close in place"),
      run: () => overview.toggle(element),
    })),
  ];
}
