import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { getDataset } from "../../api/client.ts";
import { showDialog } from "../../dialogs/show-dialog.ts";
import { safeStorage } from "../../graph/view/safe-storage.ts";
import { baseStyle } from "../../page/base-style.ts";
import { formatRoute } from "../../page/route.ts";
import { ThemeController } from "../../page/theme.ts";
import "../../page/top-bar.ts";
import type { CypherEditor } from "../editor/cypher-editor.ts";
import type { Favourite } from "../kept/favourites.ts";
import "../kept/favourites-panel.ts";
import "../kept/history-panel.ts";
import type { Entry } from "../kept/query-history.ts";
import "../library/library-panel.ts";
import { writePermalink } from "../permalink.ts";
import type { Tab } from "../results/tabs.ts";
import { missingParameters } from "../parameters/command-findings.ts";
import { withParameters } from "../parameters/command.ts";
import { parameterOf, type Parameter } from "../parameters/parameter.ts";
import "../parameters/parameter-panel.ts";
import { askedPieces, type Scope } from "../text/asked.ts";
import type { Piece } from "../text/pieces.ts";
import { putIn } from "../text/put-in.ts";
import { KeyHelp } from "./key-help.ts";
import { KeptState } from "./kept-state.ts";
import { openedLink, type OpenedLink } from "./opened-link.ts";
import { parametersFor } from "./plan.ts";
import "./run-bar.ts";
import "./run-strip.ts";
import "./side-panel.ts";
import type { SideTab } from "./side-panel.ts";
import "./splitter.ts";
import { Work } from "./work.ts";
import { workbenchStyle } from "./workbench-style.ts";

const SHARE = "entente-cypher-share";
const UPPER_PERCENT = 42;

/** Where Cypher is written and run: editor above, answer below, statements to take beside them. */
@customElement("entente-workbench")
export class WorkbenchPage extends LitElement {
  static override styles = [baseStyle, workbenchStyle];

  @state() private total = 0;
  @state() private tab: SideTab = "library";
  @state() private sideOpen = false;
  @state() private parametersOpen = false;
  @state() private share = Number(safeStorage()?.getItem(SHARE)) || UPPER_PERCENT;
  @state() private notice = "";
  @state() private resultTab: Tab = "table";
  /** What the address brought, until it is run or something else is. */
  @state() private link: OpenedLink | null = null;
  @query("entente-cypher-editor") private editor!: CypherEditor;

  #theme = new ThemeController(this);
  #kept = new KeptState(this);
  #work = new Work(this, this.#kept);
  #initial = this.#kept.text;
  #putIn = "";

  override connectedCallback() {
    super.connectedCallback();
    // Large, and apart from the page itself: what is around them is there at once.
    void import("../editor/cypher-editor.ts");
    void import("../results/entente-results.ts");
    this.#openLink();
    addEventListener("hashchange", this.#openLink);
    void getDataset().then(
      ({ counts }) => (this.total = counts.actors),
      // The search says so itself when it is used.
      () => undefined,
    );
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#openLink);
  }

  protected override render() {
    const missing = missingParameters(this.#kept.text, this.#kept.parameters);
    return html`
      <entente-bar
        .total=${this.total}
        .view=${"cypher"}
        .theme=${this.#theme.choice}
        @entente-theme=${() => this.#theme.cycle()}
        @entente-pick=${(event: CustomEvent<{ id: string }>) =>
          location.assign(`/${formatRoute({ view: "actor", actor: event.detail.id })}`)}
      ></entente-bar>
      <main>
        <h1 class="visually-hidden">Cypher</h1>
        ${this.#side()}
        <section class="work" aria-label="Editor and answer">
          ${this.#bar(missing)}
          <div class="upper">
            <entente-cypher-editor
              .initial=${this.#initial}
              .parameters=${this.#kept.parameters.map(({ name }) => name)}
              @entente-edit=${this.#edited}
              @entente-run=${this.#run}
              @entente-trouble=${(event: CustomEvent<{ message: string }>) =>
                (this.notice = event.detail.message)}
            ></entente-cypher-editor>
            ${
              this.parametersOpen
                ? html`<entente-parameters
                    .parameters=${this.#kept.parameters}
                    .missing=${missing}
                    @entente-parameters=${(event: CustomEvent<{ parameters: Parameter[] }>) =>
                      this.#kept.setParameters(event.detail.parameters)}
                  ></entente-parameters>`
                : nothing
            }
            <p class="notice" role="status">${this.#work.fault?.message ?? this.notice}</p>
          </div>
          <entente-splitter .share=${this.share} @entente-split=${this.#split}></entente-splitter>
          <div class="lower">${this.#answer()}</div>
        </section>
      </main>
    `;
  }

  protected override updated() {
    // Through the CSSOM: the page's policy allows no style attributes.
    this.style.setProperty("--upper", `${this.share}%`);
  }

  #bar(missing: readonly string[]): TemplateResult {
    return html`
      <entente-run-bar
        .running=${this.#work.running}
        .mode=${this.#work.mode}
        .token=${this.#work.token}
        .parameters=${this.#kept.parameters.length}
        .missing=${missing.length}
        .parametersOpen=${this.parametersOpen}
        @entente-run=${this.#run}
        @entente-mode=${(event: CustomEvent<Pick<Work, "mode">>) => this.#work.set(event.detail)}
        @entente-token=${(event: CustomEvent<Pick<Work, "token">>) => this.#work.set(event.detail)}
        @entente-do=${(event: CustomEvent<{ what: string }>) => this.#do(event.detail.what)}
      ></entente-run-bar>
    `;
  }

  #side(): TemplateResult {
    return html`
      <entente-side
        class=${this.sideOpen ? "open" : ""}
        .tab=${this.tab}
        @entente-side-tab=${(event: CustomEvent<{ tab: SideTab }>) => (this.tab = event.detail.tab)}
        @entente-side-close=${() => (this.sideOpen = false)}
      >
        ${this.#sideRoom()}
      </entente-side>
    `;
  }

  #sideRoom(): TemplateResult {
    switch (this.tab) {
      case "library":
        return html`<entente-library @entente-take=${this.#take}></entente-library>`;
      case "history":
        return html`<entente-query-history
          .entries=${this.#kept.history}
          @entente-take=${this.#take}
          @entente-history=${(event: CustomEvent<{ entries: Entry[] }>) =>
            this.#kept.setHistory(event.detail.entries)}
        ></entente-query-history>`;
      case "favourites":
        return html`<entente-favourites
          .favourites=${this.#kept.favourites}
          @entente-take=${this.#take}
          @entente-favourites=${(event: CustomEvent<{ favourites: Favourite[] }>) =>
            this.#kept.setFavourites(event.detail.favourites)}
        ></entente-favourites>`;
      case "schema":
        void import("../schema/entente-schema.ts");
        return html`<entente-schema @entente-write-query=${this.#take}></entente-schema>`;
    }
  }

  #answer(): TemplateResult {
    const { session, shown, run } = this.#work;
    if (this.link?.piece)
      return html`<p class="empty">
        This link brings a statement. Read it, then
        <button class="button" @click=${this.#runLink}>Run it</button>
      </p>`;
    if (!session || !run)
      return html`<p class="empty">What a statement gives appears here. ${hint}</p>`;
    return html`
      ${
        session.statements.length > 1
          ? html`<entente-run-strip
              .runs=${[...session.runs]}
              .shown=${shown}
              .waiting=${session.statements.length - session.runs.length}
              @entente-show=${(event: CustomEvent<{ at: number }>) =>
                this.#work.set({ shown: event.detail.at })}
            ></entente-run-strip>`
          : nothing
      }
      <entente-results
        .run=${run}
        .tab=${this.resultTab}
        @entente-tab=${this.#tabbed}
        @entente-error-place=${this.#place}
      ></entente-results>
    `;
  }

  #run = (event: CustomEvent<{ scope: Scope }>) =>
    this.#begin(askedPieces(this.editor.text, this.editor.selected, event.detail.scope));

  #runLink = () => {
    if (this.link?.piece) this.#begin([this.link.piece]);
  };

  #begin(asked: readonly Piece[]) {
    this.notice = "";
    this.link = null;
    this.#work.begin(asked);
    const { fault } = this.#work;
    if (fault?.place) this.editor.showPlace(fault.place.offset, fault.place.end);
    else if (fault?.message.startsWith("$")) this.parametersOpen = true;
    this.#address();
  }

  /** The address brings back the statement that is shown; a reader runs it again. */
  #address() {
    const { run } = this.#work;
    if (!run) return;
    const { text, parameters } = run.statement;
    const given = Object.entries(parameters).map(([name, value]) => parameterOf(name, value));
    history.replaceState(
      history.state,
      "",
      writePermalink({ text, parameters: given, tab: this.resultTab }),
    );
  }

  #openLink = () => {
    const link = openedLink(location.hash, this.#kept.text);
    if (!link) return;
    this.link = link;
    this.notice = link.fault;
    this.resultTab = link.tab;
    this.#initial = link.text;
    this.#kept.setParameters(withParameters(this.#kept.parameters, link.parameters));
    if (this.hasUpdated) void this.#fillIn(link);
  };

  /** The editor may still be on its way. */
  async #fillIn({ text, piece }: OpenedLink) {
    await customElements.whenDefined("entente-cypher-editor");
    await this.editor.updateComplete;
    this.editor.setText(text, piece?.offset ?? 0);
  }

  #tabbed = (event: CustomEvent<{ tab: Tab }>) => {
    this.resultTab = event.detail.tab;
    this.#address();
  };

  #edited = (event: CustomEvent<{ text: string }>) => {
    this.#kept.setText(event.detail.text);
    this.notice = "";
    // What would run is no longer what is read.
    if (this.link && event.detail.text !== this.link.text) this.link = null;
  };

  #take = (event: CustomEvent<{ text: string; parameters?: Parameter[] }>) => {
    const { text, parameters = [] } = event.detail;
    const { text: whole, offset } = putIn(this.editor.text, text, this.#putIn);
    this.#putIn = text;
    this.#kept.setParameters(withParameters(this.#kept.parameters, parameters));
    this.sideOpen = false;
    this.editor.setText(whole, offset);
  };

  #place = (event: CustomEvent<{ offset: number; end: number }>) => {
    this.editor.showPlace(event.detail.offset, event.detail.end);
  };

  #split = (event: CustomEvent<{ share: number }>) => {
    this.share = event.detail.share;
    safeStorage()?.setItem(SHARE, String(Math.round(this.share)));
  };

  #do(what: string) {
    if (what === "cancel") this.#work.cancel();
    if (what === "parameters") this.parametersOpen = !this.parametersOpen;
    if (what === "side") this.sideOpen = true;
    if (what === "format") void this.editor.format();
    if (what === "keys") showDialog(this, new KeyHelp());
    if (what === "keep") this.#keep();
  }

  #keep() {
    const piece = askedPieces(this.editor.text, this.editor.selected, "here").findLast(
      ({ kind }) => kind === "cypher",
    );
    if (!piece) {
      this.notice = "There is no statement to keep";
      return;
    }
    const parameters = parametersFor(piece.text, this.#kept.parameters);
    this.notice = `Kept as “${this.#kept.keep(piece.text, parameters)}”`;
    this.tab = "favourites";
  }
}

const hint = html`<kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>Enter</kbd> runs it.`;
