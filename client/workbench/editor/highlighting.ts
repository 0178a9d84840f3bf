import { RangeSetBuilder, type Extension } from "@codemirror/state";
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from "@codemirror/view";
import { highlights, type Highlight, type HighlightKind } from "../text/highlights.ts";

/** Reads the whole text at each change, since a quote reaches far; draws what is in sight. */
class Highlighter {
  decorations: DecorationSet;
  #found: Highlight[];

  constructor(view: EditorView) {
    this.#found = highlights(view.state.doc.toString());
    this.decorations = this.#draw(view);
  }

  update({ docChanged, viewportChanged, view }: ViewUpdate): void {
    if (docChanged) this.#found = highlights(view.state.doc.toString());
    if (docChanged || viewportChanged) this.decorations = this.#draw(view);
  }

  #draw({ viewport }: EditorView): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>();
    for (const { from, to, look } of this.#found)
      if (to > viewport.from && from < viewport.to) builder.add(from, to, markOf(look));
    return builder.finish();
  }
}

const marks = new Map<HighlightKind, Decoration>();

/** Returns the mark of a look, always the same one: the editor compares those of each key. */
function markOf(look: HighlightKind): Decoration {
  const known = marks.get(look);
  if (known) return known;
  const mark = Decoration.mark({ class: `cypher-${look}` });
  marks.set(look, mark);
  return mark;
}

/** Colours for Cypher. */
export const highlighting: Extension = ViewPlugin.fromClass(Highlighter, {
  decorations: ({ decorations }) => decorations,
});
