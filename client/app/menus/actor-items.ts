import { msg } from "../../../domain/message.ts";
import { unpin } from "../../model/filter/actions.ts";
import { actorActs } from "../../model/filter/actor-acts.ts";
import { nameOf } from "../../model/graph/graph-index.ts";
import type { StageState } from "../state/stage-state.ts";
import { changeWithToast } from "./change-with-toast.ts";
import type { MenuItem } from "./menu-item.ts";

/** Returns the menu items for an actor of the map. */
export function actorItems(stage: StageState, actor: string): MenuItem[] {
  const { router, view, loaded } = stage;
  const acts = actorActs(view, actor, loaded.atlas).filter(({ id }) => id !== "unpin");
  return [
    { label: msg("Open"), run: () => router.go({ view: "actor", actor }) },
    { label: msg("Paths from here …"), run: () => router.go({ view: "paths", start: actor }) },
    ...acts.map(({ id, label, done, next }, at) => ({
      label,
      run: () =>
        id === "hide"
          ? changeWithToast(stage, next, msg(`${nameOf(loaded.atlas, actor)} is hidden`))
          : stage.change(next),
      ...(done ? { checked: true } : {}),
      begins: at === 0,
    })),
    ...pinItem(stage, actor),
  ];
}

function pinItem(stage: StageState, actor: string): MenuItem[] {
  const { view } = stage;
  if (actor in view.pinned)
    return [{ label: msg("Unpin"), run: () => stage.change(unpin(view, [actor])) }];
  const place = stage.graph?.placeOf(actor);
  if (!place) return [];
  const pinned = { ...view.pinned, [actor]: place };
  return [{ label: msg("Pin"), run: () => stage.change({ ...view, pinned }) }];
}
