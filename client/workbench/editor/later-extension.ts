import { Compartment, type EditorState, type Extension } from "@codemirror/state";
import { ViewPlugin, type EditorView, type ViewUpdate } from "@codemirror/view";
import { loadCode } from "../../api/load-code.ts";

/**
 * Returns an extension that is fetched when the text first needs it. If it does not come, the text
 * can be written without it, and the next change asks again.
 */
export function laterExtension(
  isNeeded: (state: EditorState, update: ViewUpdate | null) => boolean,
  load: () => Promise<Extension>,
): Extension {
  const room = new Compartment();
  let isAsked = false;
  const look = (view: EditorView, update: ViewUpdate | null) => {
    if (isAsked || !isNeeded(view.state, update)) return;
    isAsked = true;
    loadCode(load).then(
      (extension) => {
        view.dispatch({ effects: room.reconfigure(extension) });
      },
      () => {
        isAsked = false;
      },
    );
  };
  const watching = ViewPlugin.define((view) => {
    look(view, null);
    return {
      update: (update) => {
        look(update.view, update);
      },
    };
  });
  return [room.of([]), watching];
}
