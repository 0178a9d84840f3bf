import { nothing } from "lit";
import { card, nothingShown } from "../cards.ts";
import type { StageState } from "../stage-state.ts";

/**
 * What stands in the middle of the map where a link asks for what is not here, or a filter leaves
 * nothing.
 * @param some whether any relation is shown
 */
export function noticeRoom(stage: StageState, some: boolean) {
  const { faults, steps, view, loaded } = stage;
  if (faults.length > 0)
    return card({
      role: "alert",
      title: "Part of this link is not valid",
      text: faults.join(" "),
      buttons: [{ label: "Ignore it and continue", press: () => stage.forget() }],
    });
  if (some || view.moment?.kind === "compare") return nothing;
  return nothingShown(loaded.atlas.relations.size, {
    undo: steps.undoable ? () => steps.undo() : null,
    clear: () => stage.change(stage.first),
  });
}
