import type { Extension, StateEffect, Text } from "@codemirror/state";
import { gutter, GutterMarker, keymap, type Command } from "@codemirror/view";
import { msg } from "../../../domain/message.ts";
import { folds, type Fold } from "../text/folds.ts";
import { fold, folded, foldedAfter, unfold } from "./folded-parts.ts";
import { foldingTheme } from "./folding-theme.ts";

/** Every line in sight is asked for; a text stays the same object until it changes. */
const known = new WeakMap<Text, ReadonlyMap<number, Fold>>();

function foldsOf(doc: Text): ReadonlyMap<number, Fold> {
  const before = known.get(doc);
  if (before) return before;
  const found = folds(doc.toString());
  known.set(doc, found);
  return found;
}

/** The mark beside a line that begins something. */
class FoldMark extends GutterMarker {
  constructor(private readonly isFolded: boolean) {
    super();
  }

  override eq({ isFolded }: FoldMark): boolean {
    return isFolded === this.isFolded;
  }

  override toDOM(): HTMLElement {
    const mark = document.createElement("span");
    mark.className = this.isFolded ? "cypher-fold cypher-fold-closed" : "cypher-fold";
    mark.title = this.isFolded ? msg("Unfold this part") : msg("Fold this part");
    return mark;
  }
}

const OPEN = new FoldMark(false);
const CLOSED = new FoldMark(true);

const foldLine: Command = (view) => {
  const { state } = view;
  const line = state.doc.lineAt(state.selection.main.head);
  const part = foldsOf(state.doc).get(line.from);
  if (!part || foldedAfter(state, line.from)) return false;
  // The cursor stays in sight.
  view.dispatch({ effects: fold.of(part), selection: { anchor: part.from } });
  return true;
};

const unfoldLine: Command = (view) => {
  const { state } = view;
  const hidden = foldedAfter(state, state.doc.lineAt(state.selection.main.head).from);
  if (!hidden) return false;
  view.dispatch({ effects: unfold.of(hidden) });
  return true;
};

const foldAll: Command = (view) => {
  const { state } = view;
  const parts = [...foldsOf(state.doc).values()].sort((a, b) => a.from - b.from);
  let end = -1;
  const outermost = parts.filter(({ from, to }) => {
    const isOutside = from >= end;
    if (isOutside) end = to;
    return isOutside;
  });
  const { head } = state.selection.main;
  const around = outermost.find(({ from, to }) => head > from && head < to);
  const effects = [...outermost.map((part) => fold.of(part))];
  view.dispatch({ effects, ...(around && { selection: { anchor: around.from } }) });
  return true;
};

const unfoldAll: Command = (view) => {
  const { state } = view;
  const effects: StateEffect<Fold>[] = [];
  state.field(folded).between(0, state.doc.length, (from, to) => {
    effects.push(unfold.of({ from, to }));
  });
  view.dispatch({ effects });
  return true;
};

const foldGutter = gutter({
  class: "cypher-folds",
  lineMarker: ({ state }, { from }) => {
    if (foldedAfter(state, from)) return CLOSED;
    return foldsOf(state.doc).has(from) ? OPEN : null;
  },
  lineMarkerChange: ({ startState, state }) =>
    startState.field(folded, false) !== state.field(folded),
  domEventHandlers: {
    mousedown: (view, { from }) => {
      const { state } = view;
      const hidden = foldedAfter(state, from);
      const part = foldsOf(state.doc).get(from);
      if (hidden) view.dispatch({ effects: unfold.of(hidden) });
      else if (part) view.dispatch({ effects: fold.of(part) });
      return hidden !== null || part !== undefined;
    },
  },
});

/**
 * Parts of the text that can be put away, with a mark beside the first line and by keys. The
 * library's own folding would be loaded with the editor, because it is in one file with what the
 * editor needs at once.
 */
export const folding: Extension = [
  folded,
  foldGutter,
  keymap.of([
    { key: "Ctrl-Shift-[", mac: "Cmd-Alt-[", run: foldLine },
    { key: "Ctrl-Shift-]", mac: "Cmd-Alt-]", run: unfoldLine },
    { key: "Ctrl-Alt-[", run: foldAll },
    { key: "Ctrl-Alt-]", run: unfoldAll },
  ]),
  foldingTheme,
];
