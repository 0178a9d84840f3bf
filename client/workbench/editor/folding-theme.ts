import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** The looks of folded parts and of the marks beside them. */
export const foldingTheme: Extension = EditorView.theme({
  ".cypher-folds .cm-gutterElement": { width: "16px", cursor: "pointer" },
  ".cypher-fold::after": {
    content: "''",
    display: "inline-block",
    width: "5px",
    height: "5px",
    marginInlineStart: "5px",
    borderRight: "1.5px solid var(--ink-2)",
    borderBottom: "1.5px solid var(--ink-2)",
    transform: "translateY(-3px) rotate(45deg)",
  },
  ".cypher-fold-closed::after": { transform: "translateY(-1px) rotate(-45deg)" },
  ".cypher-folded": {
    font: "inherit",
    lineHeight: "1.2",
    margin: "0 4px",
    padding: "0 8px",
    border: "1px solid var(--line)",
    borderRadius: "6px",
    color: "var(--ink-2)",
    backgroundColor: "var(--surface)",
    cursor: "pointer",
  },
});
