import { msg, plural } from "../../../domain/message.ts";
import type { Command } from "../commands/command.ts";
import type { MenuRequest } from "../state/menu-request.ts";
import { nameOf, pairName } from "../../model/graph/graph-index.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { actorItems } from "./actor-items.ts";
import { communityOf } from "../../model/overview/element.ts";
import { communityItems } from "./community-items.ts";
import { ContextMenu } from "./context-menu.ts";
import { edgeItems } from "./edge-items.ts";
import { groundItems } from "./ground-items.ts";
import type { MenuItem } from "./menu-item.ts";
import { severalItems } from "./several-items.ts";

/** Opens the menu of what was asked about on the map. */
export async function askMenu(
  explorer: ExplorerState,
  { target, x, y }: MenuRequest,
  all: readonly Command[],
): Promise<void> {
  const menu =
    explorer.host.renderRoot.querySelector<ContextMenu>("entente-menu") ??
    explorer.host.renderRoot.appendChild(new ContextMenu());
  const { label, items } = menuOf(explorer, target, all);
  if (items.length === 0) return;
  menu.label = label;
  menu.items = items;
  await menu.updateComplete;
  menu.openAt(x, y, explorer.graph);
}

function menuOf(
  explorer: ExplorerState,
  target: MenuRequest["target"],
  all: readonly Command[],
): { label: string; items: MenuItem[] } {
  const { graphIndex } = explorer.loaded;
  const elements = elementsOf(target);
  if (elements.some((element) => communityOf(element) !== null)) {
    const label = elements.map((element) => explorer.overview.nameOf(element)).join(", ");
    return { label, items: communityItems(explorer, target, elements) };
  }
  switch (target?.type) {
    case "actor":
      return { label: nameOf(graphIndex, target.id), items: actorItems(explorer, target.id) };
    case "several":
      return {
        label: plural(target.actors.length, { one: "# actors", other: "# actors" }),
        items: severalItems(explorer, target.actors),
      };
    case "pair":
      return { label: pairName(graphIndex, target.actors), items: edgeItems(explorer, target) };
    case "relation": {
      const relation = graphIndex.relations.get(target.id);
      const label = relation ? pairName(graphIndex, [relation.subject.id, relation.object.id]) : "";
      return { label, items: edgeItems(explorer, target) };
    }
    case undefined:
      return { label: msg("The map"), items: groundItems(explorer, all) };
  }
}

/** Returns the ends of a line or the disc that a menu is asked for; of a lasso there is no such menu. */
function elementsOf(target: MenuRequest["target"]): readonly string[] {
  if (target?.type === "pair") return target.actors;
  return target?.type === "actor" ? [target.id] : [];
}
