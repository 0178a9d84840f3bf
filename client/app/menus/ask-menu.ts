import { msg, plural } from "../../../domain/message.ts";
import type { Command } from "../commands/command.ts";
import type { MenuRequest } from "../state/menu-request.ts";
import { nameOf, pairName } from "../../model/graph/graph-index.ts";
import type { StageState } from "../state/stage-state.ts";
import { actorItems } from "./actor-items.ts";
import { ContextMenu } from "./context-menu.ts";
import { edgeItems } from "./edge-items.ts";
import { groundItems } from "./ground-items.ts";
import type { MenuItem } from "./menu-item.ts";
import { severalItems } from "./several-items.ts";

/** Opens the menu of what was asked about on the map. */
export async function askMenu(
  stage: StageState,
  { target, x, y }: MenuRequest,
  all: readonly Command[],
): Promise<void> {
  const menu =
    stage.host.renderRoot.querySelector<ContextMenu>("entente-menu") ??
    stage.host.renderRoot.appendChild(new ContextMenu());
  const { label, items } = menuOf(stage, target, all);
  if (items.length === 0) return;
  menu.label = label;
  menu.items = items;
  await menu.updateComplete;
  menu.openAt(x, y, stage.graph);
}

function menuOf(
  stage: StageState,
  target: MenuRequest["target"],
  all: readonly Command[],
): { label: string; items: MenuItem[] } {
  const { atlas } = stage.loaded;
  switch (target?.type) {
    case "actor":
      return { label: nameOf(atlas, target.id), items: actorItems(stage, target.id) };
    case "several":
      return {
        label: plural(target.actors.length, { one: "# actors", other: "# actors" }),
        items: severalItems(stage, target.actors),
      };
    case "pair":
      return { label: pairName(atlas, target.actors), items: edgeItems(stage, target) };
    case "relation": {
      const relation = atlas.relations.get(target.id);
      const label = relation ? pairName(atlas, [relation.subject.id, relation.object.id]) : "";
      return { label, items: edgeItems(stage, target) };
    }
    case undefined:
      return { label: msg("The map"), items: groundItems(stage, all) };
  }
}
