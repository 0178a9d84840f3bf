import { nothing } from "lit";
import { msg } from "../../../domain/message.ts";
import { explain } from "../../api/errors.ts";
import { card, nothingShown } from "./cards.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { Trouble } from "../state/trouble.ts";
import { sentence } from "../../model/text/words.ts";

/**
 * Returns the notice in the middle of the map if something failed, if a link asks for something
 * that is not here, or if a filter leaves nothing.
 * @param some whether any relation is shown
 */
export function noticeRoom(explorer: ExplorerState, some: boolean) {
  const { faults, steps, view, loaded, trouble } = explorer;
  if (trouble) return troubled(trouble, () => (explorer.trouble = null));
  if (faults.length > 0)
    return card({
      role: "alert",
      title: msg("Part of this link is not valid"),
      text: faults.join(" "),
      buttons: [{ label: msg("Ignore it and continue"), press: () => explorer.forget() }],
    });
  if (some || view.moment?.kind === "compare") return nothing;
  return nothingShown(loaded.graphIndex.relations.size, {
    undo: steps.undoable ? () => steps.undo() : null,
    clear: () => explorer.change(explorer.first),
  });
}

/** Returns the message of a failure, in the words of panels, with a way to try again. */
function troubled({ error, retry }: Trouble, close: () => void) {
  const { title, detail } = explain(error);
  return card({
    role: "alert",
    title,
    text: sentence(detail),
    buttons: [
      { label: msg("Try again"), press: retry },
      { label: msg("Close"), press: close },
    ],
  });
}
