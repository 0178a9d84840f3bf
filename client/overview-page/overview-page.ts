import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";
import type { Overview } from "../../domain/contract/overview.ts";
import { SIGN_LABELS, SIGN_NAMES, type SignName, signOfName } from "../../domain/sign.ts";
import { getOverview } from "../api/client.ts";
import { loadAsOne } from "../api/data-version.ts";
import { DataChanged } from "../api/errors.ts";
import "../features/time/entente-timeline.ts";
import { failure, skeleton, statusStyle } from "../ui/status/status-view.ts";
import { barPageStyle } from "../ui/style/bar-page-style.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { ChosenTheme } from "../ui/theme/chosen-theme.ts";
import { NarrowController } from "../ui/browser/narrow-controller.ts";
import "../ui/top-bar/top-bar.ts";
import { askedQuery, readAsked, withShown } from "./address.ts";
import { communitiesTable, nextMembers } from "./communities-table.ts";
import "./overview-map.ts";
import type { OverviewMap } from "./overview-map.ts";
import "./overview-panel.ts";
import { overviewStyle } from "./overview-style.ts";
import { actorsOf, isPanel, type PanelRoute } from "./panel-route.ts";
import { placeCommunities, type Disc } from "./place.ts";
import { PlaceController } from "./place-controller.ts";
import { signStyle } from "./sign-style.ts";
import { hasUndated, momentOf, withMoment, withUndated } from "./time.ts";
import { cutWords, sizeWords } from "./words.ts";

interface Drawn {
  /** The overview without a filter in which nothing is open. */
  whole: Overview;
  overview: Overview;
  discs: readonly Disc[];
}

/** The whole of a large pack, of which communities open in place, at any time, with panels beside it. */
@customElement("entente-overview")
export class OverviewPage extends LitElement {
  static override styles = [baseStyle, barPageStyle, statusStyle, signStyle, overviewStyle];

  @query("entente-overview-map") private map!: OverviewMap | null;
  @state() private isTimeFolded = false;
  #drawn: Drawn | null = null;
  readonly #place = new PlaceController(this);
  readonly #narrow = new NarrowController(this);
  readonly #theme = new ChosenTheme(this);

  readonly #load = new Task(this, {
    task: async ([query], { signal }) => {
      const { whole, overview } = await this.#fetch(query, signal);
      // Places are those of the whole, whatever is open and whatever a filter leaves.
      const discs = this.#drawn?.whole === whole ? this.#drawn.discs : placeCommunities(whole);
      document.title = msg(`${overview.title} · Overview · Entente`);
      return (this.#drawn = { whole, overview, discs });
    },
    args: () => [askedQuery(this.#place.asked)] as const,
  });

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
              <button class="button" @click=${() => this.#place.ask(readAsked(""))}>
                ${msg("Reset overview")}
              </button>
            </div>
          `,
        })}
      </main>
    `;
  }

  /** Fetches what the address asks for, and the whole unless it is there. */
  async #fetch(query: string, signal: AbortSignal): Promise<Omit<Drawn, "discs">> {
    if (this.#drawn) {
      const { whole } = this.#drawn;
      try {
        return { whole, overview: query === "" ? whole : await getOverview(query, signal) };
      } catch (error) {
        if (!(error instanceof DataChanged)) throw error;
      }
    }
    const [whole, overview] = await loadAsOne(() =>
      Promise.all([getOverview("", signal), getOverview(query, signal)]),
    );
    return { whole, overview };
  }

  #view({ overview, discs }: Drawn, isPending: boolean) {
    const cut = cutWords(overview);
    const { total } = overview;
    const { panel } = this.#place;
    return html`
      <section class="picture" aria-busy=${isPending}>
        <entente-overview-map
          .overview=${overview}
          .discs=${discs}
          .chosen=${panel ? actorsOf(panel) : []}
          .theme=${this.#theme.theme}
        ></entente-overview-map>
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
      ${this.#time(overview)}
      <section class="side" aria-label=${msg("Communities")}>
        ${panel ? this.#panel(panel, overview) : this.#communities(overview)}
      </section>
    `;
  }

  /** The time that the overview looks at, under the picture. */
  #time({ total }: Overview) {
    const { asked } = this.#place;
    const change = (filter: URLSearchParams, gesture: string | null = null) =>
      this.#place.ask({ ...asked, filter }, gesture);
    return html`
      <entente-timeline
        single
        .moment=${momentOf(asked.filter)}
        .included=${momentOf(asked.filter) ? total.undated : 0}
        .undated=${hasUndated(asked.filter)}
        ?folded=${this.isTimeFolded && !this.#narrow.matches}
        ?slim=${this.#narrow.matches}
        @entente-moment=${({ detail }: HTMLElementEventMap["entente-moment"]) =>
          change(withMoment(asked.filter, detail.moment), detail.gesture)}
        @entente-undated=${({ detail }: HTMLElementEventMap["entente-undated"]) =>
          change(withUndated(asked.filter, detail.undated))}
        @entente-fold=${() => (this.isTimeFolded = !this.isTimeFolded)}
      ></entente-timeline>
    `;
  }

  #panel(panel: PanelRoute, { title, actors }: Overview) {
    const { asked } = this.#place;
    return html`
      <h1 class="visually-hidden">${title}</h1>
      <entente-overview-panel
        .route=${panel}
        .filter=${asked.filter}
        .shown=${new Set(actors.map(({ id }) => id))}
        .packTitle=${title}
        @entente-back=${() => this.#place.close()}
        @entente-show-actors=${({ detail }: HTMLElementEventMap["entente-show-actors"]) =>
          this.#place.ask(withShown(asked, detail.actors))}
      ></entente-overview-panel>
    `;
  }

  #communities(overview: Overview) {
    const { asked } = this.#place;
    const { total, title } = overview;
    return html`
      <h1>${title}</h1>
      <p>
        ${sizeWords(total.actors)}.
        ${msg(
          "Actors that cooperate with each other are one disc. Choose a disc to see its actors; choose an actor to see its relations.",
        )}
      </p>
      <p class="ways">
        ${
          asked.expand.length + asked.show.length > 0
            ? html`<button class="button" @click=${this.#closeAll}>${msg("Close all")}</button>`
            : nothing
        }
        <a class="button" href=${this.#place.onMap({ view: "intro" })}
          >${msg("Map of the strongest relations")}</a
        >
      </p>
      ${communitiesTable(overview, {
        toggle: (id) => this.#toggle(id),
        more: () => this.#place.ask({ ...asked, members: nextMembers(asked.members) }),
      })}
    `;
  }

  #toggle(id: string) {
    const { asked } = this.#place;
    const opened = this.#drawn?.overview.communities.filter((one) => one.isOpen) ?? [];
    const isOpen = opened.some((one) => one.id === id);
    const others = opened.map((one) => one.id).filter((one) => one !== id);
    const belongs = new Set(
      this.#drawn?.overview.actors.filter(({ community }) => community === id).map((one) => one.id),
    );
    // An actor that was searched for opens its community a little: closing takes that away too.
    const isPartlyOpen = !isOpen && asked.show.some((actor) => belongs.has(actor));
    this.#place.ask({
      ...asked,
      expand: isOpen || isPartlyOpen ? others : [...others, id],
      show: isOpen || isPartlyOpen ? asked.show.filter((actor) => !belongs.has(actor)) : asked.show,
    });
  }

  readonly #closeAll = () =>
    this.#place.ask({ ...readAsked(""), filter: this.#place.asked.filter });

  #isSigned(name: SignName): boolean {
    const signs = this.#place.asked.filter.get("sign");
    return signs === null || signs.split(",").includes(String(signOfName(name)));
  }

  /** Shows relations of a sign or not; the last one cannot be left out. */
  #sign(name: SignName) {
    const { asked } = this.#place;
    const left = SIGN_NAMES.filter((one) => this.#isSigned(one) !== (one === name));
    if (left.length === 0) return;
    const filter = new URLSearchParams(asked.filter);
    if (left.length === SIGN_NAMES.length) filter.delete("sign");
    else filter.set("sign", left.map(signOfName).join(","));
    this.#place.ask({ ...asked, filter });
  }

  /** An actor or a pair that was searched for is shown here, anything else on its own page. */
  #pick({ route }: HTMLElementEventMap["entente-pick"]["detail"]) {
    const actors = isPanel(route) ? actorsOf(route) : [];
    this.#place.open(route, withShown(this.#place.asked, actors));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-overview": OverviewPage;
  }
}
