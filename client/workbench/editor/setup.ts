import { closeBrackets } from "@codemirror/autocomplete";
import { history } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { highlightSelectionMatches, search } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  crosshairCursor,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  lineNumbers,
  placeholder,
  rectangularSelection,
} from "@codemirror/view";
import { completing } from "./completing.ts";
import { cypher } from "./cypher-tokens.ts";
import { editorKeys, type KeyActions } from "./editor-keys.ts";
import { editorLook } from "./editor-look.ts";
import { linting } from "./linting.ts";
import { signatureHelp } from "./signature-help.ts";

export interface SetupOptions extends KeyActions {
  /** Names of the parameters that are set beside the text. */
  parameters: () => string[];
  edited(text: string): void;
}

/** Everything that makes a field for text an editor for Cypher. */
export function editorSetup(options: SetupOptions): Extension {
  return [
    editorKeys(options),
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(true),
    rectangularSelection(),
    crosshairCursor(),
    EditorView.lineWrapping,
    indentUnit.of("  "),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    search(),
    placeholder("Write Cypher here, or take a query from the library"),
    cypher,
    completing(options.parameters),
    linting(options.parameters),
    signatureHelp(),
    editorLook,
    EditorView.contentAttributes.of({
      "aria-label": "Cypher",
      "aria-description": "Control and Enter runs; Escape, then Tab leaves the editor",
    }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) options.edited(state.doc.toString());
    }),
  ];
}
