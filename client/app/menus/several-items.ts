import { msg, plural } from "../../../domain/message.ts";
import { hide, only, unpin } from "../../model/filter/actions.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { changeWithToast } from "./change-with-toast.ts";
import type { MenuItem } from "./menu-item.ts";

/** Returns the menu items for several selected actors. */
export function severalItems(explorer: ExplorerState, actors: readonly string[]): MenuItem[] {
  const { view, loaded } = explorer;
  const items = [
    {
      label: msg("Hide"),
      run: () =>
        changeWithToast(
          explorer,
          hide(view, actors),
          plural(actors.length, { one: "# actors are hidden", other: "# actors are hidden" }),
        ),
    },
    {
      label: msg("Show only these"),
      run: () => explorer.change(only(view, actors, loaded.graphIndex)),
    },
  ];
  if (!actors.some((id) => id in view.pinned)) return items;
  return [...items, { label: msg("Unpin"), run: () => explorer.change(unpin(view, actors)) }];
}
