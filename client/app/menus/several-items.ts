import { msg, plural } from "../../../domain/message.ts";
import { hide, only, unpin } from "../../model/filter/actions.ts";
import type { StageState } from "../state/stage-state.ts";
import { changeWithToast } from "./change-with-toast.ts";
import type { MenuItem } from "./menu-item.ts";

/** Returns the menu items for several selected actors. */
export function severalItems(stage: StageState, actors: readonly string[]): MenuItem[] {
  const { view, loaded } = stage;
  const items = [
    {
      label: msg("Hide"),
      run: () =>
        changeWithToast(
          stage,
          hide(view, actors),
          plural(actors.length, { one: "# actors are hidden", other: "# actors are hidden" }),
        ),
    },
    { label: msg("Show only these"), run: () => stage.change(only(view, actors, loaded.atlas)) },
  ];
  if (!actors.some((id) => id in view.pinned)) return items;
  return [...items, { label: msg("Unpin"), run: () => stage.change(unpin(view, actors)) }];
}
