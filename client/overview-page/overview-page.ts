import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";
import type { Overview } from "../../domain/contract/overview.ts";
import { SIGN_LABELS, SIGN_NAMES, type SignName, signOfName } from "../../domain/sign.ts";
import { getOverview } from "../api/client.ts";
import { loadAsOne } from "../api/data-version.ts";
import { formatRoute } from "../model/link/route.ts";
import { failure, skeleton, statusStyle } from "../ui/status/status-view.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { ChosenTheme } from "../ui/theme/chosen-theme.ts";
import "../ui/top-bar/top-bar.ts";
import { askedQuery, readAsked, type Asked } from "./address.ts";
import { communitiesTable, nextMembers } from "./communities-table.ts";
import "./overview-map.ts";
import type { OverviewMap } from "./overview-map.ts";
import { overviewStyle } from "./overview-style.ts";
import { signStyle } from "./sign-style.ts";
import { placeCommunities, type Disc } from "./place.ts";
import { cutWords, sizeWords } from "./words.ts";

interface Drawn {
  overview: Overview;
  discs: readonly Disc[];
}

/** The whole of a large pack, of which communities open in place. */
@customElement("entente-overview")
export class OverviewPage extends LitElement {
  static override styles = [baseStyle, statusStyle, signStyle, overviewStyle];

  @state() private asked = readAsked(location.search);
  @query("entente-overview-map") private map!: OverviewMap | null;
  #drawn: Drawn | null = null;
  readonly #theme = new ChosenTheme(this);

  readonly #load = new Task(this, {
    task: async ([asked], { signal }) => {
      const [whole, overview] = await loadAsOne(() =>
        Promise.all([getOverview("", signal), getOverview(askedQuery(asked), signal)]),
      );
      // Places are those of the whole, whatever is open and whatever a filter leaves.
      const isSame = this.#drawn?.overview.version === whole.version;
      const discs = isSame && this.#drawn ? this.#drawn.discs : placeCommunities(whole);
      document.title = msg(`${overview.title} · Overview · Entente`);
      return (this.#drawn = { overview, discs });
    },
    args: () => [this.asked] as const,
  });

  override connectedCallback() {
    super.connectedCallback();
    addEventListener("popstate", this.#return);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("popstate", this.#return);
  }

  protected override render() {
    return html`
      <entente-bar
        .view=${"packs"}
        .theme=${this.#theme.choice}
        @entente-theme=${() => this.#theme.cycle()}
        @entente-pick=${(event: HTMLElementEventMap["entente-pick"]) => this.#pick(event.detail)}
      ></entente-bar>
      <main
        @entente-community=${(event: HTMLElementEventMap["entente-community"]) => this.#toggle(event.detail.id)}
      >
        ${this.#load.render({
          initial: () => skeleton(3),
          pending: () => (this.#drawn ? this.#view(this.#drawn, true) : skeleton(3)),
          complete: (drawn) => this.#view(drawn, false),
          error: (error) => html`
            <div class="trouble">
              ${failure(error, () => void this.#load.run())}
              <button class="button" @click=${() => this.#go(readAsked(""))}>
                ${msg("Reset overview")}
              </button>
            </div>
          `,
        })}
      </main>
    `;
  }

  #view({ overview, discs }: Drawn, isPending: boolean) {
    const cut = cutWords(overview);
    const { total, title } = overview;
    return html`
      <section class="picture" aria-busy=${isPending}>
        <entente-overview-map .overview=${overview} .discs=${discs}></entente-overview-map>
        <div class="legend">
          ${SIGN_NAMES.map((name) => {
            const count = name === "neutral" ? total.neutral + total.mixed : total[name];
            return html`
              <button aria-pressed=${this.#isSigned(name)} @click=${() => this.#sign(name)}>
                <svg viewBox="0 0 24 6" width="24" height="6" aria-hidden="true">
                  <path class=${name} d="M1 3h22" />
                </svg>
                ${SIGN_LABELS[name]} ${numberText(count)}
              </button>
            `;
          })}
          ${cut ? html`<p role="status">${cut}</p>` : nothing}
        </div>
        <div class="zoom">
          <button aria-label=${msg("Zoom in")} @click=${() => this.map?.zoom(1.5)}>+</button>
          <button aria-label=${msg("Zoom out")} @click=${() => this.map?.zoom(1 / 1.5)}>−</button>
          <button @click=${() => this.map?.fit()}>${msg("Fit")}</button>
        </div>
      </section>
      <section class="side" aria-label=${msg("Communities")}>
        <h1>${title}</h1>
        <p>
          ${sizeWords(total.actors)}.
          ${msg(
            "Actors that cooperate with each other are one disc. Choose a disc to see its actors; choose an actor to see its relations.",
          )}
        </p>
        <p class="ways">
          ${
            this.asked.expand.length + this.asked.show.length > 0
              ? html`<button class="button" @click=${this.#closeAll}>${msg("Close all")}</button>`
              : nothing
          }
          <a class="button" href="./#/">${msg("Map of the strongest relations")}</a>
        </p>
        ${communitiesTable(overview, {
          toggle: (id) => this.#toggle(id),
          more: () => this.#go({ ...this.asked, members: nextMembers(this.asked.members) }),
        })}
      </section>
    `;
  }

  #toggle(id: string) {
    const { show } = this.asked;
    const opened = this.#drawn?.overview.communities.filter((one) => one.isOpen) ?? [];
    const isOpen = opened.some((one) => one.id === id);
    const others = opened.map((one) => one.id).filter((one) => one !== id);
    const belongs = new Set(
      this.#drawn?.overview.actors.filter(({ community }) => community === id).map((one) => one.id),
    );
    // An actor that was searched for opens its community a little: closing takes that away too.
    const isPartlyOpen = !isOpen && show.some((actor) => belongs.has(actor));
    this.#go({
      ...this.asked,
      expand: isOpen || isPartlyOpen ? others : [...others, id],
      show: isOpen || isPartlyOpen ? show.filter((actor) => !belongs.has(actor)) : show,
    });
  }

  readonly #closeAll = () => this.#go({ ...readAsked(""), filter: this.asked.filter });

  #isSigned(name: SignName): boolean {
    const signs = this.asked.filter.get("sign");
    return signs === null || signs.split(",").includes(String(signOfName(name)));
  }

  /** Shows relations of a sign or not; the last one cannot be left out. */
  #sign(name: SignName) {
    const left = SIGN_NAMES.filter((one) => this.#isSigned(one) !== (one === name));
    if (left.length === 0) return;
    const filter = new URLSearchParams(this.asked.filter);
    if (left.length === SIGN_NAMES.length) filter.delete("sign");
    else filter.set("sign", left.map(signOfName).join(","));
    this.#go({ ...this.asked, filter });
  }

  /** An actor or a pair that was searched for is shown here, anything else on its own page. */
  #pick({ route }: HTMLElementEventMap["entente-pick"]["detail"]) {
    const actors =
      route.view === "actor" ? [route.actor] : route.view === "pair" ? route.actors : null;
    if (!actors) return location.assign(`./${formatRoute(route)}`);
    this.#go({ ...this.asked, show: [...new Set([...this.asked.show, ...actors])] });
  }

  #go(asked: Asked) {
    const text = askedQuery(asked);
    history.pushState(null, "", `${location.pathname}${text && `?${text}`}`);
    this.asked = asked;
  }

  readonly #return = () => {
    this.asked = readAsked(location.search);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-overview": OverviewPage;
  }
}
