import { StateEffect, type Extension } from "@codemirror/state";
import { keymap, ViewPlugin, type EditorView, type ViewUpdate } from "@codemirror/view";
import { commandFindings } from "../parameters/command-findings.ts";
import { pieces, withoutCommands } from "../text/pieces.ts";
import { withoutSentences } from "../text/plain-english.ts";
import { Latest } from "./latest.ts";
import { lint } from "./language-service.ts";
import { goToNextMark, marking, setMarks, type Mark } from "./marks.ts";

const DELAY_MS = 350;

/** Asks again, although the text is the same. */
export const lintAgain = StateEffect.define<null>();

/**
 * Squiggles under what the server's parser finds, a moment after the last key.
 *
 * @param parameters names of those that are set beside the text
 */
export function linting(parameters: () => string[]): Extension {
  const asker = ViewPlugin.define((view) => new Linter(view, parameters));
  return [marking, asker, keymap.of([{ key: "F8", run: goToNextMark }])];
}

class Linter {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #latest = new Latest();
  #isAwake = false;

  constructor(
    private readonly view: EditorView,
    private readonly parameters: () => string[],
  ) {
    this.#soon();
  }

  update({ docChanged, transactions }: ViewUpdate): void {
    const again = transactions.some(({ effects }) => effects.some((each) => each.is(lintAgain)));
    if (docChanged || again) this.#soon();
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#latest.cancel();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#latest.cancel();
    this.#timer = setTimeout(() => void this.#ask(), DELAY_MS);
  }

  async #ask(): Promise<void> {
    const text = this.view.state.doc.toString();
    const { sets, faults } = commandFindings(pieces(text));
    // A sentence is met with questions when it is run: to say that it is no Cypher helps nobody.
    const cypher = withoutSentences(withoutCommands(text));
    const signal = this.#latest.next();
    const known = [...new Set([...this.parameters(), ...sets])];
    // Its parser takes seconds to load: the first question wakes it, though nothing is asked yet.
    const isIdle = this.#isAwake && cypher.trim() === "";
    this.#isAwake = true;
    // Without the server there is nothing to say of the text; running it says why.
    const found = isIdle ? [] : await lint(cypher, known, signal).catch(() => [] as const);
    if (signal.aborted) return;
    const marks = found.map(({ offset, end, severity, message }): Mark => ({
      from: offset,
      to: end,
      severity,
      message,
    }));
    this.view.dispatch({ effects: setMarks.of([...faults, ...marks]) });
  }
}
