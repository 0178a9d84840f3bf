import type { Extension } from "@codemirror/state";
import { keymap, type EditorView } from "@codemirror/view";
import { loadCode } from "../../api/load-code.ts";

/** Keys that rename the variable at the cursor and go to where it is defined; fetched when pressed. */
export function variableKeys(failed: (error: unknown) => void): Extension {
  const press = (act: "rename" | "define") => (view: EditorView) => {
    loadCode(() => import("./variable-acts.ts")).then(
      ({ goToDefinition, renameVariable }) =>
        act === "rename" ? renameVariable(view) : goToDefinition(view),
      failed,
    );
    return true;
  };
  return keymap.of([
    { key: "F2", run: press("rename") },
    { key: "F12", run: press("define") },
  ]);
}
