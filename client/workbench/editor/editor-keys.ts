import { acceptCompletion, closeBracketsKeymap, completionStatus } from "@codemirror/autocomplete";
import {
  addCursorAbove,
  addCursorBelow,
  copyLineDown,
  copyLineUp,
  deleteLine,
  historyKeymap,
  indentLess,
  indentMore,
  indentWithTab,
  moveLineDown,
  moveLineUp,
  simplifySelection,
  standardKeymap,
  toggleBlockComment,
  toggleComment,
} from "@codemirror/commands";
import { Prec, type Extension } from "@codemirror/state";
import { keymap, type EditorView, type KeyBinding } from "@codemirror/view";
import type { Scope } from "../text/asked.ts";

export interface KeyActions {
  run: (scope: Scope) => void;
  format: () => void;
}

/** The usual ones by name: the library's whole list weighs a good deal more. */
const EDITING: readonly KeyBinding[] = [
  { key: "Escape", run: simplifySelection },
  { key: "Mod-/", run: toggleComment },
  { key: "Alt-A", run: toggleBlockComment },
  { key: "Alt-ArrowUp", run: moveLineUp, shift: copyLineUp },
  { key: "Alt-ArrowDown", run: moveLineDown, shift: copyLineDown },
  { key: "Mod-Alt-ArrowUp", run: addCursorAbove },
  { key: "Mod-Alt-ArrowDown", run: addCursorBelow },
  { key: "Shift-Mod-k", run: deleteLine },
  { key: "Mod-[", run: indentLess },
  { key: "Mod-]", run: indentMore },
];

/**
 * Takes what is offered. A list that opened this moment may have come unseen and gives nothing
 * away yet; the key then does nothing, where indenting would close the list.
 */
const takeOffered = (view: EditorView): boolean =>
  acceptCompletion(view) || completionStatus(view.state) === "active";

/** Returns the editor's keys; Escape and then Tab leads out of it. */
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
    Prec.high(keymap.of([{ key: "Tab", run: takeOffered }])),
    keymap.of([
      ...closeBracketsKeymap,
      ...historyKeymap,
      ...EDITING,
      ...standardKeymap,
      indentWithTab,
    ]),
  ];
}
