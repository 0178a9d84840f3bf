import { Task, TaskStatus } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import { getDataset, getGraph } from "../api/client.ts";
import { loadAsOne } from "../api/data-version.ts";
import { failure, statusStyle } from "../ui/status/status-view.ts";
import { readAddressQuery } from "../model/link/address.ts";
import { indexGraph } from "../model/graph/graph-index.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { cardStyle } from "../ui/style/card-style.ts";
import { pageStyle } from "./page-style.ts";
import { RouteController } from "./state/route-controller.ts";
import "./explorer.ts";
import type { Loaded } from "../model/link/loaded.ts";
import type { Explorer } from "./explorer.ts";
import { ChosenTheme } from "../ui/theme/chosen-theme.ts";
import "../ui/top-bar/top-bar.ts";
import type { TopBar } from "../ui/top-bar/top-bar.ts";

/** Ms that nothing is drawn for while the data may yet come. */
const PATIENCE = 300;

/** The page: the bar, and under it the explorer once the data is there. */
@customElement("entente-page")
export class EntentePage extends LitElement {
  static override styles = [baseStyle, statusStyle, cardStyle, pageStyle];

  @query("entente-explorer") private explorer!: Explorer | null;
  @state() private isLate = false;
  /** The map has been drawn, or cannot be */
  @state() private isBegun = false;
  @query("entente-bar") private bar!: TopBar | null;

  #theme = new ChosenTheme(this);
  #router = new RouteController(
    this,
    () => this.explorer?.state.opened(),
    () => this.explorer?.state.url.flush(),
  );
  #load = new Task(this, {
    task: async (_, { signal }): Promise<Loaded> => {
      const [[dataset, graph], asked] = await Promise.all([
        loadAsOne(() => Promise.all([getDataset(signal), getGraph(signal)])),
        readAddressQuery(location.search),
      ]);
      this.#theme.follow(asked.params.get("theme"));
      return { dataset, graph, graphIndex: indexGraph(graph), asked };
    },
    args: () => [],
  });

  override connectedCallback() {
    super.connectedCallback();
    setTimeout(() => (this.isLate = true), PATIENCE);
  }

  protected override render() {
    const { status } = this.#load;
    // Where the graphics card is slow, what is painted before the map or with it makes it wait.
    if (status === TaskStatus.PENDING && !this.isLate) return nothing;
    return html`
      ${status === TaskStatus.COMPLETE && !this.isBegun ? nothing : this.#bar()}
      <main
        @entente-theme=${() => this.#theme.cycle()}
        @entente-search=${() => this.bar?.search()}
        @entente-drawn=${this.#begin}
        @entente-undrawable=${this.#begin}
      >
        ${this.#load.render({
          pending: () =>
            html`<div class="loading" role="status">${msg(html`Drawing the map<i></i>`)}</div>`,
          complete: (loaded) => html`
            <entente-explorer
              .loaded=${loaded}
              .begun=${this.isBegun}
              .router=${this.#router}
              .route=${this.#router.route}
              .theme=${this.#theme.theme}
              .themeChoice=${this.#theme.choice}
            ></entente-explorer>
          `,
          error: (error) =>
            html`<div class="card">${failure(error, () => void this.#load.run())}</div>`,
        })}
      </main>
    `;
  }

  #bar() {
    return html`
      <nav aria-label=${msg("Skip")}>
        <a class="skip" href="#/" @click=${this.#skip}
          >${msg("Skip to the table of actors and relations")}</a
        >
      </nav>
      <entente-bar
        .view=${this.#router.route.view}
        .theme=${this.#theme.choice}
        .offers=${() => this.explorer?.offers() ?? []}
        @entente-theme=${() => this.#theme.cycle()}
        .shown=${this.#shown}
        @entente-pick=${(event: HTMLElementEventMap["entente-pick"]) => void this.explorer?.state.open(event.detail)}
      ></entente-bar>
    `;
  }

  #shown = () =>
    this.explorer && {
      account: this.explorer.state.account,
      graphIndex: this.explorer.loaded.graphIndex,
    };

  #begin = () => {
    if (this.isBegun) return;
    this.isBegun = true;
    void import("../features/packs/offer-packs.ts").then(
      async ({ offerPacks }) => {
        await this.updateComplete;
        if (this.bar) await offerPacks(this.bar);
      },
      () => {},
    );
    const lens = this.#load.value?.dataset.lens;
    if (lens)
      void import("../features/lens/show-lens-note.ts").then(
        ({ showLensNote }) => showLensNote(this.renderRoot, lens),
        () => {},
      );
  };

  /** The map says little to who does not see it: the table says the same in words. */
  #skip = (event: Event) => {
    event.preventDefault();
    void this.explorer?.state.showTable(true);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-page": EntentePage;
  }
}
