import { acceptCompletion, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, historyKeymap, indentWithTab } from "@codemirror/commands";
import { searchKeymap } from "@codemirror/search";
import { Prec, type Extension } from "@codemirror/state";
import { keymap, type EditorView } from "@codemirror/view";
import type { Scope } from "../text/asked.ts";

export interface KeyActions {
  run: (scope: Scope) => void;
  format: () => void;
}

/** The editor's keys; Escape and then Tab leads out of it. */
export function editorKeys({ run, format }: KeyActions): Extension {
  const does = (act: () => void) => (_view: EditorView) => {
    act();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: "Mod-Enter", run: does(() => run("here")) },
        { key: "Mod-Shift-Enter", run: does(() => run("all")) },
        { key: "Shift-Alt-f", run: does(format) },
      ]),
    ),
    Prec.high(keymap.of([{ key: "Tab", run: acceptCompletion }])),
    keymap.of([
      ...closeBracketsKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ];
}
