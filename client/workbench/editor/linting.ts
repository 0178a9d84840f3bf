import { linter, lintKeymap, type Diagnostic } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import { keymap, type EditorView } from "@codemirror/view";
import { pieces, withoutCommands } from "../text/pieces.ts";
import { commandFindings } from "../parameters/command-findings.ts";
import { Latest } from "./latest.ts";
import { lint } from "./language-service.ts";

const DELAY_MS = 350;

/**
 * Squiggles under what the server's parser finds, while one types.
 *
 * @param parameters names of those that are set beside the text
 */
export function linting(parameters: () => string[]): Extension {
  const latest = new Latest();
  const source = async (view: EditorView): Promise<Diagnostic[]> => {
    const text = view.state.doc.toString();
    const { sets, faults } = commandFindings(pieces(text));
    const cypher = withoutCommands(text);
    const signal = latest.next();
    if (cypher.trim() === "") return faults;
    try {
      const found = await lint(cypher, [...new Set([...parameters(), ...sets])], signal);
      const placed = found.map(({ severity, message, offset, end }) => ({
        from: Math.min(offset, text.length),
        to: Math.min(Math.max(end, offset), text.length),
        severity,
        message,
      }));
      return [...faults, ...placed];
    } catch {
      // Without the server there is nothing to say of the text; running it says why.
      return faults;
    }
  };
  return [linter(source, { delay: DELAY_MS }), keymap.of(lintKeymap)];
}
