import { Compartment, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { loadCode } from "../../api/load-code.ts";

/** Folding, fetched once the text has a second line. */
export function foldable(): Extension {
  const room = new Compartment();
  let isAsked = false;
  const fetchFor = (view: EditorView) => {
    if (isAsked || view.state.doc.lines < 2) return;
    isAsked = true;
    loadCode(() => import("./folding.ts")).then(
      ({ folding }) => view.dispatch({ effects: room.reconfigure(folding) }),
      // A text can be read without it; the next change asks again.
      () => (isAsked = false),
    );
  };
  return [
    room.of([]),
    EditorView.updateListener.of(({ view, docChanged }) => {
      if (docChanged) fetchFor(view);
    }),
    EditorView.domEventHandlers({ focus: (_event, view) => fetchFor(view) }),
  ];
}
