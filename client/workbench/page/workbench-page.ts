import { html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { getDataset } from "../../api/client.ts";
import { showDialog } from "../../dialogs/show-dialog.ts";
import { baseStyle } from "../../page/base-style.ts";
import { formatRoute } from "../../page/route.ts";
import { ThemeController } from "../../page/theme.ts";
import "../../page/top-bar.ts";
import type { CypherEditor } from "../editor/cypher-editor.ts";
import { missingParameters } from "../parameters/command-findings.ts";
import { withParameters } from "../parameters/command.ts";
import type { Parameter } from "../parameters/parameter.ts";
import "../parameters/parameter-panel.ts";
import type { Tab } from "../results/tabs.ts";
import { askedPieces, type Scope } from "../text/asked.ts";
import type { Piece } from "../text/pieces.ts";
import { putIn } from "../text/put-in.ts";
import { answerRoom, type AnswerActs } from "./answer-room.ts";
import { KeyHelp } from "./key-help.ts";
import { KeptState } from "./kept-state.ts";
import { LinkState } from "./link-state.ts";
import type { OpenedLink } from "./opened-link.ts";
import { parametersFor } from "./plan.ts";
import "./run-bar.ts";
import "./side-panel.ts";
import type { SideTab } from "./side-panel.ts";
import { sideRoom, type Taking } from "./side-room.ts";
import "./splitter.ts";
import { Work } from "./work.ts";
import { workbenchStyle } from "./workbench-style.ts";

/** Where Cypher is written and run: editor above, answer below, statements to take beside them. */
@customElement("entente-workbench")
export class WorkbenchPage extends LitElement {
  static override styles = [baseStyle, workbenchStyle];

  @state() private total = 0;
  @state() private tab: SideTab = "library";
  @state() private sideOpen = false;
  @state() private parametersOpen = false;
  @state() private notice = "";
  @state() private resultTab: Tab = "table";
  @query("entente-cypher-editor") private editor!: CypherEditor;

  #theme = new ThemeController(this);
  #kept = new KeptState(this);
  #work = new Work(this, this.#kept);
  #link = new LinkState(this, this.#kept, (link) => this.#arrived(link));
  #initial = this.#kept.text;
  #putIn = "";

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
        <entente-side
          class=${this.sideOpen ? "open" : ""}
          .tab=${this.tab}
          @entente-side-tab=${(event: CustomEvent<{ tab: SideTab }>) =>
            (this.tab = event.detail.tab)}
          @entente-side-close=${() => (this.sideOpen = false)}
        >
          ${sideRoom(this.tab, this.#kept, this.#take)}
        </entente-side>
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
          <entente-splitter
            .share=${this.#kept.share}
            @entente-split=${(event: CustomEvent<{ share: number }>) =>
              this.#kept.setShare(event.detail.share)}
          ></entente-splitter>
          <div class="lower">
            ${answerRoom(this.#work, this.#link.opened, this.resultTab, this.#answered)}
          </div>
        </section>
      </main>
    `;
  }

  protected override updated() {
    // Through the CSSOM: the page's policy allows no style attributes.
    this.style.setProperty("--upper", `${this.#kept.share}%`);
  }

  #bar(missing: readonly string[]) {
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

  #run = (event: CustomEvent<{ scope: Scope }>) =>
    this.#begin(askedPieces(this.editor.text, this.editor.selected, event.detail.scope));

  #answered: AnswerActs = {
    runLink: () => {
      const piece = this.#link.opened?.piece;
      if (piece) this.#begin([piece]);
    },
    tabbed: (event) => {
      this.resultTab = event.detail.tab;
      this.#link.write(this.#work.run, this.resultTab);
    },
    place: (event) => this.editor.showPlace(event.detail.offset, event.detail.end),
  };

  #begin(asked: readonly Piece[]) {
    this.notice = "";
    this.#link.drop();
    this.#work.begin(asked);
    const { fault } = this.#work;
    if (fault?.place) this.editor.showPlace(fault.place.offset, fault.place.end);
    else if (fault?.message.startsWith("$")) this.parametersOpen = true;
    this.#link.write(this.#work.run, this.resultTab);
  }

  /** Of an address: the editor gets the text, the statement waits until it is run by hand. */
  #arrived(link: OpenedLink) {
    this.notice = link.fault;
    this.resultTab = link.tab;
    this.#initial = link.text;
    this.#kept.setParameters(withParameters(this.#kept.parameters, link.parameters));
    if (this.hasUpdated) void this.#fillIn(link);
  }

  /** The editor may still be on its way. */
  async #fillIn({ text, piece }: OpenedLink) {
    await customElements.whenDefined("entente-cypher-editor");
    await this.editor.updateComplete;
    this.editor.setText(text, piece?.offset ?? 0);
  }

  #edited = (event: CustomEvent<{ text: string }>) => {
    this.#kept.setText(event.detail.text);
    this.notice = "";
    // What would run is no longer what is read.
    const { opened } = this.#link;
    if (opened && event.detail.text !== opened.text) this.#link.drop();
  };

  #take = (event: Taking) => {
    const { text, parameters = [] } = event.detail;
    const { text: whole, offset } = putIn(this.editor.text, text, this.#putIn);
    this.#putIn = text;
    this.#kept.setParameters(withParameters(this.#kept.parameters, parameters));
    this.sideOpen = false;
    this.editor.setText(whole, offset);
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
