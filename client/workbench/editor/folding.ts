import { codeFolding, foldGutter, foldKeymap, foldService } from "@codemirror/language";
import type { Extension, Text } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { msg } from "../../../domain/message.ts";
import { foldRanges, type FoldRange } from "../text/fold-ranges.ts";

/** Ranges of a text: the editor asks for every line of it. */
const ranges = new WeakMap<Text, Map<number, FoldRange>>();

/** Folds statements and brackets over several lines, by keys and by marks beside the lines. */
export const folding: Extension = [
  foldService.of(({ doc }, lineStart) => {
    const known = ranges.get(doc) ?? foldRanges(doc.toString());
    ranges.set(doc, known);
    return known.get(lineStart) ?? null;
  }),
  codeFolding({
    placeholderDOM: (_view, onclick) => {
      const button = document.createElement("button");
      button.className = "cypher-folded";
      button.textContent = "…";
      button.ariaLabel = msg("Unfold");
      button.onclick = onclick;
      return button;
    },
  }),
  foldGutter({ openText: "⌄", closedText: "›" }),
  keymap.of(foldKeymap),
  EditorView.theme({
    ".cypher-folded": {
      border: "1px solid var(--line)",
      borderRadius: "6px",
      padding: "0 6px",
      color: "var(--ink-2)",
      backgroundColor: "var(--raised)",
      cursor: "pointer",
    },
    ".cm-foldGutter .cm-gutterElement": { padding: "0 4px", cursor: "pointer" },
  }),
];
