import { msg } from "../../../domain/message.ts";
import { unpin } from "../../model/filter/actions.ts";
import { actorActs } from "../../model/filter/actor-acts.ts";
import { nameOf } from "../../model/graph/graph-index.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { changeWithToast } from "./change-with-toast.ts";
import type { MenuItem } from "./menu-item.ts";

/** Returns the menu items for an actor of the map. */
export function actorItems(explorer: ExplorerState, actor: string): MenuItem[] {
  const { router, view, loaded } = explorer;
  const acts = actorActs(view, actor, loaded.graphIndex).filter(({ id }) => id !== "unpin");
  return [
    { label: msg("Open"), run: () => router.go({ view: "actor", actor }) },
    { label: msg("Paths from here …"), run: () => router.go({ view: "paths", start: actor }) },
    ...acts.map(({ id, label, done, next }, at) => ({
      label,
      run: () =>
        id === "hide"
          ? changeWithToast(explorer, next, msg(`${nameOf(loaded.graphIndex, actor)} is hidden`))
          : explorer.change(next),
      ...(done ? { checked: true } : {}),
      begins: at === 0,
    })),
    ...pinItem(explorer, actor),
  ];
}

function pinItem(explorer: ExplorerState, actor: string): MenuItem[] {
  const { view } = explorer;
  if (explorer.overview.isOn) return [];
  if (actor in view.pinned)
    return [{ label: msg("Unpin"), run: () => explorer.change(unpin(view, [actor])) }];
  const place = explorer.graph?.placeOf(actor);
  if (!place) return [];
  const pinned = { ...view.pinned, [actor]: place };
  return [{ label: msg("Pin"), run: () => explorer.change({ ...view, pinned }) }];
}
