import { html, LitElement, nothing } from "lit";
import { customElement, query } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { msg } from "../../../domain/message.ts";
import type { CypherEditor } from "../editor/cypher-editor.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { statusStyle } from "../../ui/status/status-view.ts";
import { ChosenTheme } from "../../ui/theme/chosen-theme.ts";
import { pageBar } from "../../ui/top-bar/page-bar.ts";
import { missingParameters } from "../parameters/command-findings.ts";
import "../parameters/parameter-panel.ts";
import { answerRoom } from "./answer-room.ts";
import "./run-bar.ts";
import { runMarks } from "../run/run-marks.ts";
import { sideRoom } from "./side-room.ts";
import "./splitter.ts";
import { WorkbenchState } from "./workbench-state.ts";
import { keyStyle } from "../../ui/style/key-style.ts";
import { workbenchStyle } from "./workbench-style.ts";

/** The workbench: editor above, answer below, lists of statements beside them. */
@customElement("entente-workbench")
export class WorkbenchPage extends LitElement {
  static override styles = [baseStyle, statusStyle, keyStyle, workbenchStyle];

  @query("entente-cypher-editor") private editor!: CypherEditor | null;

  readonly #state: WorkbenchState = new WorkbenchState(this, () => this.editor);
  readonly #theme = new ChosenTheme(this);

  protected override render() {
    const { kept } = this.#state;
    const missing = missingParameters(kept.text, kept.parameters);
    return html`
      ${pageBar("cypher", this.#theme)}
      <main class=${this.#state.work.answers.full === null ? "" : "full"}>
        <h1 class="visually-hidden">${msg("Cypher")}</h1>
        ${sideRoom(this.#state)}
        <section class="work" aria-label=${msg("Editor and answer")}>
          ${this.#bar(missing)}
          <div class="upper">${this.#editor(missing)}</div>
          <entente-splitter
            .share=${kept.share}
            @entente-split=${(event: HTMLElementEventMap["entente-split"]) =>
              kept.setShare(event.detail.share)}
          ></entente-splitter>
          <div class="lower">${answerRoom(this.#state)}</div>
        </section>
      </main>
    `;
  }

  protected override updated() {
    // Through the CSSOM: the page's policy allows no style attributes.
    this.style.setProperty("--upper", `${this.#state.kept.share}%`);
  }

  #bar(missing: readonly string[]) {
    const { work, kept, parametersOpen } = this.#state;
    return html`
      <entente-run-bar
        .running=${work.running}
        .mode=${work.mode}
        .token=${work.token}
        .parameters=${kept.parameters.length}
        .missing=${missing.length}
        .parametersOpen=${parametersOpen}
        @entente-run=${this.#run}
        @entente-mode=${(event: HTMLElementEventMap["entente-mode"]) => work.set(event.detail)}
        @entente-token=${(event: HTMLElementEventMap["entente-token"]) => work.set(event.detail)}
        @entente-do=${(event: HTMLElementEventMap["entente-do"]) => this.#state.do(event.detail.what)}
      ></entente-run-bar>
    `;
  }

  #editor(missing: readonly string[]) {
    const state = this.#state;
    const { kept, work } = state;
    const { run } = work;
    // Large, and apart from the page itself: what is around it is there at once.
    const failed = state.code.need("editor", () => import("../editor/cypher-editor.ts"));
    if (failed) return html`<div class="failed">${failed}</div>`;
    return html`
      <entente-cypher-editor
        .initial=${state.initial}
        .parameters=${guard([kept.parameters], () => kept.parameters.map(({ name }) => name))}
        .mode=${work.mode}
        .said=${guard([run?.error, run?.summary], () => (run ? runMarks(run) : []))}
        @entente-edit=${(event: HTMLElementEventMap["entente-edit"]) => state.edited(event.detail.text)}
        @entente-run=${this.#run}
        @entente-trouble=${(event: HTMLElementEventMap["entente-trouble"]) =>
          state.set({ notice: event.detail.message })}
      ></entente-cypher-editor>
      ${
        state.parametersOpen
          ? html`<entente-parameters
              .parameters=${kept.parameters}
              .missing=${missing}
              @entente-parameters=${(event: HTMLElementEventMap["entente-parameters"]) =>
                kept.setParameters(event.detail.parameters)}
            ></entente-parameters>`
          : nothing
      }
      <p class="notice" role="status">${work.fault?.message ?? state.notice}</p>
    `;
  }

  #run = (event: HTMLElementEventMap["entente-run"]) => this.#state.run(event.detail.scope);
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-workbench": WorkbenchPage;
  }
}
