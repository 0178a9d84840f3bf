import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** The page's colours for the panel that finds and replaces, and for what it has found. */
export const searchTheme: Extension = EditorView.theme({
  ".cm-selectionMatch": { backgroundColor: "var(--code-match)" },
  ".cm-searchMatch": { backgroundColor: "var(--code-match)", outline: "1px solid var(--line)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--code-selection)" },
  ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--ink)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-panel.cm-search": { padding: "8px 32px 8px 10px", fontFamily: "inherit" },
  ".cm-panel.cm-search label": { fontSize: "12.5px", color: "var(--ink-2)" },
  ".cm-textfield": {
    border: "1px solid var(--line)",
    borderRadius: "6px",
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    fontSize: "13px",
    padding: "3px 8px",
  },
  ".cm-button": {
    border: "1px solid var(--line)",
    borderRadius: "6px",
    backgroundImage: "none",
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    fontSize: "12.5px",
    padding: "3px 10px",
  },
  ".cm-panel.cm-search [name=close]": {
    color: "var(--ink-2)",
    fontSize: "18px",
    padding: "2px 8px",
  },
});
