import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { explain } from "../../api/errors.ts";
import { loadCode } from "../../api/load-code.ts";
import type { Scope, Selected } from "../text/asked.ts";
import { editorStyle } from "./editor-style.ts";
import type { AccessMode } from "./language-service.ts";
import { lintAgain } from "./linting.ts";
import { setRunMarks, type Mark } from "./marks.ts";
import { editorSetup } from "./setup.ts";
import { fire } from "../../ui/browser/fire.ts";

declare global {
  interface HTMLElementTagNameMap {
    "entente-cypher-editor": CypherEditor;
  }
}

/**
 * An editor for Cypher. Fires `entente-edit` {text} when the text changes, `entente-run` {scope}
 * when a key asks to run, and `entente-trouble` {message} when a question to the server fails.
 */
@customElement("entente-cypher-editor")
export class CypherEditor extends LitElement {
  static override styles = editorStyle;

  /** The text at the beginning; later it is `text`. */
  @property({ attribute: false }) initial = "";
  /** Names of the parameters that are set beside the text. */
  @property({ attribute: false }) parameters: readonly string[] = [];
  /** Words of clauses that write are offered for WRITE alone. */
  @property() mode: AccessMode = "READ";
  /** Remarks of the last run about places in the text: why it failed, or notifications. */
  @property({ attribute: false }) said: readonly Mark[] = [];
  @query(".host") private host!: HTMLElement;

  #view: EditorView | undefined;

  protected override render() {
    return html`<div class="host"></div>`;
  }

  protected override firstUpdated() {
    const extensions = editorSetup({
      parameters: () => [...this.parameters],
      mode: () => this.mode,
      edited: (text) => fire(this, "entente-edit", { text }),
      run: (scope: Scope) => fire(this, "entente-run", { scope }),
      format: () => void this.format(),
      failed: (error) => this.#tell(error),
    });
    this.#view = new EditorView({
      state: EditorState.create({ doc: this.initial, extensions }),
      parent: this.host,
      root: this.renderRoot as ShadowRoot,
    });
  }

  protected override updated(changed: PropertyValues<this>) {
    // A parameter that is set now is no longer missing in the text.
    if (changed.has("parameters")) this.#view?.dispatch({ effects: lintAgain.of(null) });
    if (changed.has("said")) this.#view?.dispatch({ effects: setRunMarks.of(this.said) });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#view?.destroy();
  }

  get text(): string {
    return this.#view?.state.doc.toString() ?? this.initial;
  }

  get selected(): Selected {
    const { from = 0, to = 0 } = this.#view?.state.selection.main ?? {};
    return { from, to };
  }

  /** Sets the whole text, as one step to undo, with the cursor at a place of it. */
  setText(text: string, cursor = text.length): void {
    this.#view?.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      selection: { anchor: Math.min(cursor, text.length) },
      effects: EditorView.scrollIntoView(Math.min(cursor, text.length), { y: "start" }),
      userEvent: "input.put",
    });
    this.focusText();
  }

  /** Selects a place and scrolls to it. */
  showPlace(offset: number, end: number): void {
    if (!this.#view) return;
    const { length } = this.#view.state.doc;
    const selection = { anchor: Math.min(end, length), head: Math.min(offset, length) };
    this.#view.dispatch({ selection, scrollIntoView: true });
    this.focusText();
  }

  focusText(): void {
    this.#view?.focus();
  }

  /** Lays the statements out afresh. */
  async format(): Promise<void> {
    if (!this.#view) return;
    try {
      const { formatView } = await loadCode(() => import("./format-view.ts"));
      await formatView(this.#view, this);
    } catch (error) {
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    const { title, detail } = explain(error);
    fire(this, "entente-trouble", { message: detail === "" ? title : `${title}: ${detail}` });
  }
}
