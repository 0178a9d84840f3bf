import { closeBrackets } from "@codemirror/autocomplete";
import { history } from "@codemirror/commands";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  lineNumbers,
  placeholder,
  rectangularSelection,
} from "@codemirror/view";
import { msg } from "../../../domain/message.ts";
import { completing } from "./completing.ts";
import { editorKeys, type KeyActions } from "./editor-keys.ts";
import { editorTheme } from "./editor-theme.ts";
import { finding } from "./finding.ts";
import { highlighting } from "./highlighting.ts";
import type { AccessMode } from "./language-service.ts";
import { laterExtension } from "./later-extension.ts";
import { linting } from "./linting.ts";
import { typingOver } from "./typing-over.ts";
import { variableKeys } from "./variable-keys.ts";

export interface SetupOptions extends KeyActions {
  /** Names of the parameters that are set beside the text. */
  parameters: () => string[];
  /** Words of clauses that write are offered for WRITE alone. */
  mode: () => AccessMode;
  edited(text: string): void;
  /** Something that a key asks for could not be done. */
  failed(error: unknown): void;
}

/** Facts about Cypher that the library's commands need. */
const LANGUAGE = {
  commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
  closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
};

/** Everything that makes a field for text an editor for Cypher. */
export function editorSetup(options: SetupOptions): Extension {
  return [
    editorKeys(options),
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    rectangularSelection(),
    EditorView.lineWrapping,
    indentUnit.of("  "),
    bracketMatching(),
    closeBrackets(),
    typingOver,
    variableKeys((error) => options.failed(error)),
    finding((error) => options.failed(error)),
    placeholder(msg("Write Cypher here, or ask in plain English")),
    highlighting,
    EditorState.languageData.of(() => [LANGUAGE]),
    completing(options.parameters, options.mode),
    linting(options.parameters),
    laterExtension(
      (_state, update) => update?.docChanged === true,
      async () => (await import("./signature-help.ts")).signatureHelp(),
    ),
    laterExtension(
      ({ doc }) => doc.lines > 1,
      async () => (await import("./folding.ts")).folding,
    ),
    editorTheme,
    EditorView.contentAttributes.of({
      "aria-label": "Cypher",
      "aria-description": msg("Control and Enter runs; Escape, then Tab leaves the editor"),
    }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) options.edited(state.doc.toString());
    }),
  ];
}
