import { Compartment, Prec, type Extension } from "@codemirror/state";
import { keymap, type Command, type EditorView } from "@codemirror/view";
import { loadCode } from "../../api/load-code.ts";
import type * as SearchModule from "./searching.ts";

type Search = typeof SearchModule;
type Key = "Mod-f" | "F3" | "Mod-d" | "Mod-Shift-l" | "Mod-Alt-g";

const COMMANDS: Record<Key, (search: Search) => Command> = {
  "Mod-f": ({ openSearchPanel }) => openSearchPanel,
  F3: ({ findNext }) => findNext,
  "Mod-d": ({ selectNextOccurrence }) => selectNextOccurrence,
  "Mod-Shift-l": ({ selectSelectionMatches }) => selectSelectionMatches,
  "Mod-Alt-g": ({ gotoLine }) => gotoLine,
};

/**
 * Finding, replacing and selecting what is alike; fetched when one of its keys is pressed first.
 * @param failed told why that did not come; the next press asks again
 */
export function finding(failed: (error: unknown) => void): Extension {
  const room = new Compartment();
  const press = (key: Key) => (view: EditorView) => {
    loadCode(() => import("./searching.ts")).then((search) => {
      view.dispatch({ effects: room.reconfigure(search.searching) });
      COMMANDS[key](search)(view);
    }, failed);
    return true;
  };
  const keys = Object.keys(COMMANDS) as Key[];
  return room.of(Prec.high(keymap.of(keys.map((key) => ({ key, run: press(key) })))));
}
