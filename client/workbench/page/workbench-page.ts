import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { getDataset } from "../../api/client.ts";
import { baseStyle } from "../../page/base-style.ts";
import { formatRoute } from "../../page/route.ts";
import { ThemeController } from "../../page/theme.ts";
import "../../page/top-bar.ts";
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
  static override styles = [baseStyle, workbenchStyle];

  /** How many actors there are to search */
  @state() private total = 0;

  #theme = new ThemeController(this);

  override connectedCallback() {
    super.connectedCallback();
    // Large, and apart from the page itself: what is around them is there at once.
    void import("../editor/cypher-editor.ts");
    void import("../results/entente-results.ts");
    void getDataset().then(
      ({ counts }) => (this.total = counts.actors),
      // The search says so itself when it is used.
      () => undefined,
    );
  }

  protected override render() {
    const { kept } = this;
    const missing = missingParameters(kept.text, kept.parameters);
    return html`
      <entente-bar
        .total=${this.total}
        .view=${"cypher"}
        .theme=${this.#theme.choice}
        @entente-theme=${() => this.#theme.cycle()}
        @entente-pick=${(event: CustomEvent<{ id: string }>) =>
          location.assign(`./${formatRoute({ view: "actor", actor: event.detail.id })}`)}
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
