import { Compartment, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { loadCode } from "../../api/load-code.ts";

/** Returns the help with signatures, which is fetched with the first change of the text. */
export function signatureLater(): Extension {
  const room = new Compartment();
  let isAsked = false;
  return [
    room.of([]),
    EditorView.updateListener.of(({ view, docChanged }) => {
      if (!docChanged || isAsked) return;
      isAsked = true;
      loadCode(() => import("./signature-help.ts")).then(
        ({ signatureHelp }) => {
          view.dispatch({ effects: room.reconfigure(signatureHelp()) });
        },
        // A text can be written without it; the next change asks again.
        () => {
          isAsked = false;
        },
      );
    }),
  ];
}
