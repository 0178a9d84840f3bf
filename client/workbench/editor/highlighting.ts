import { RangeSetBuilder, type Extension } from "@codemirror/state";
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from "@codemirror/view";
import { highlights, type Highlight } from "../text/highlights.ts";

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
      if (to > viewport.from && from < viewport.to)
        builder.add(from, to, Decoration.mark({ class: `cypher-${look}` }));
    return builder.finish();
  }
}

/** Colours for Cypher. */
export const highlighting: Extension = ViewPlugin.fromClass(Highlighter, {
  decorations: ({ decorations }) => decorations,
});
