import { StateEffect, StateField, type EditorState, type Text } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import { plural } from "../../../domain/message.ts";
import type { Fold } from "../text/folds.ts";

export const fold = StateEffect.define<Fold>();
export const unfold = StateEffect.define<Fold>();

/** What is put away. It comes back if it changes, or if the cursor gets into it. */
export const folded = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { changes, docChanged, effects, selection, state }) {
    let now = before;
    if (docChanged) {
      changes.iterChangedRanges((fromA, toA) => {
        now = now.update({ filter: (from, to) => to <= fromA || from >= toA });
      });
      now = now.map(changes);
    }
    for (const effect of effects) {
      if (effect.is(unfold))
        now = now.update({
          filter: (from, to) => from !== effect.value.from || to !== effect.value.to,
        });
      if (effect.is(fold)) now = now.update({ add: [decorationOf(state.doc, effect.value)] });
    }
    if (!selection) return now;
    const isInside = (from: number, to: number) =>
      selection.ranges.some(({ head }) => head > from && head < to);
    return now.update({ filter: (from, to) => !isInside(from, to) });
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of(({ state }) => state.field(field)),
  ],
});

const decorationOf = (doc: Text, { from, to }: Fold) =>
  Decoration.replace({
    widget: new FoldedLines(doc.lineAt(to).number - doc.lineAt(from).number),
  }).range(from, to);

/** Stands for what is put away, and brings it back. */
class FoldedLines extends WidgetType {
  constructor(private readonly lines: number) {
    super();
  }

  override eq({ lines }: FoldedLines): boolean {
    return lines === this.lines;
  }

  override toDOM(view: EditorView): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cypher-folded";
    button.textContent = "…";
    button.title = plural(this.lines, { one: "Show # folded line", other: "Show # folded lines" });
    button.ariaLabel = button.title;
    button.onclick = () => {
      const hidden = foldedAfter(view.state, view.posAtDOM(button));
      if (hidden) view.dispatch({ effects: unfold.of(hidden) });
      view.focus();
    };
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Returns the first part that is put away from a place on, in its line. */
export function foldedAfter(state: EditorState, place: number): Fold | null {
  let found: Fold | null = null;
  state.field(folded).between(place, state.doc.lineAt(place).to, (from, to) => {
    found ??= { from, to };
  });
  return found;
}
