import { html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { baseStyle } from "../../ui/style/base-style.ts";
import { statusStyle } from "../../ui/status/status-view.ts";
import { formatRoute } from "../../model/link/route.ts";
import { ChosenTheme } from "../../ui/theme/chosen-theme.ts";
import "../../ui/top-bar/top-bar.ts";
import type { Picked } from "../../ui/search/search-box.ts";
import { missingParameters } from "../parameters/command-findings.ts";
import type { Parameter } from "../parameters/parameter.ts";
import "../parameters/parameter-panel.ts";
import type { Scope } from "../text/asked.ts";
import { answerRoom } from "./answer-room.ts";
import "./run-bar.ts";
import { sideRoom } from "./side-room.ts";
import "./splitter.ts";
import type { Work } from "./work.ts";
import { WorkbenchState } from "./workbench-state.ts";
import { workbenchStyle } from "./workbench-style.ts";

/** Where Cypher is written and run: editor above, answer below, statements to take beside them. */
@customElement("entente-workbench")
export class WorkbenchPage extends WorkbenchState {
  static override styles = [baseStyle, statusStyle, workbenchStyle];

  #theme = new ChosenTheme(this);

  protected override render() {
    const { kept } = this;
    const missing = missingParameters(kept.text, kept.parameters);
    return html`
      <entente-bar
        .view=${"cypher"}
        .theme=${this.#theme.choice}
        @entente-theme=${() => this.#theme.cycle()}
        @entente-pick=${(event: CustomEvent<Picked>) =>
          location.assign(`./${formatRoute(event.detail.route)}`)}
      ></entente-bar>
      <main>
        <h1 class="visually-hidden">Cypher</h1>
        ${sideRoom(this)}
        <section class="work" aria-label="Editor and answer">
          ${this.#bar(missing)}
          <div class="upper">${this.#editor(missing)}</div>
          <entente-splitter
            .share=${kept.share}
            @entente-split=${(event: CustomEvent<{ share: number }>) =>
              kept.setShare(event.detail.share)}
          ></entente-splitter>
          <div class="lower">${answerRoom(this)}</div>
        </section>
      </main>
    `;
  }

  protected override updated() {
    // Through the CSSOM: the page's policy allows no style attributes.
    this.style.setProperty("--upper", `${this.kept.share}%`);
  }

  #bar(missing: readonly string[]) {
    const { work } = this;
    return html`
      <entente-run-bar
        .running=${work.running}
        .mode=${work.mode}
        .token=${work.token}
        .parameters=${this.kept.parameters.length}
        .missing=${missing.length}
        .parametersOpen=${this.parametersOpen}
        @entente-run=${this.#run}
        @entente-mode=${(event: CustomEvent<Pick<Work, "mode">>) => work.set(event.detail)}
        @entente-token=${(event: CustomEvent<Pick<Work, "token">>) => work.set(event.detail)}
        @entente-do=${(event: CustomEvent<{ what: string }>) => this.do(event.detail.what)}
      ></entente-run-bar>
    `;
  }

  #editor(missing: readonly string[]) {
    const { kept } = this;
    // Large, and apart from the page itself: what is around it is there at once.
    const failed = this.code.need("editor", () => import("../editor/cypher-editor.ts"));
    if (failed) return html`<div class="failed">${failed}</div>`;
    return html`
      <entente-cypher-editor
        .initial=${this.initial}
        .parameters=${kept.parameters.map(({ name }) => name)}
        .fault=${this.work.run?.error ?? null}
        @entente-edit=${(event: CustomEvent<{ text: string }>) => this.edited(event.detail.text)}
        @entente-run=${this.#run}
        @entente-trouble=${(event: CustomEvent<{ message: string }>) =>
          (this.notice = event.detail.message)}
      ></entente-cypher-editor>
      ${
        this.parametersOpen
          ? html`<entente-parameters
              .parameters=${kept.parameters}
              .missing=${missing}
              @entente-parameters=${(event: CustomEvent<{ parameters: Parameter[] }>) =>
                kept.setParameters(event.detail.parameters)}
            ></entente-parameters>`
          : nothing
      }
      <p class="notice" role="status">${this.work.fault?.message ?? this.notice}</p>
    `;
  }

  #run = (event: CustomEvent<{ scope: Scope }>) => this.run(event.detail.scope);
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-workbench": WorkbenchPage;
  }
}
