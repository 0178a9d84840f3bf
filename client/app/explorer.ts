import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { loadCode } from "../api/load-code.ts";
import { isEnabled, wordsOf, type Section } from "./commands/command.ts";
import { keyLabel } from "./commands/keys.ts";
import { KeysController } from "./commands/keys-controller.ts";
import { COMMANDS } from "./actions/list.ts";
import { perform } from "./commands/perform.ts";
import { beginTour } from "./actions/tour.ts";
import type { MenuRequest } from "./state/menu-request.ts";
import { addStyles } from "../ui/style/add-styles.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { cardStyle } from "../ui/style/card-style.ts";
import { covered, type Covered } from "./state/covered.ts";
import { mapButtonStyle } from "./areas/map-button-style.ts";
import type { MenuEntry } from "../ui/top-bar/menu-entry.ts";
import { cornerRoom } from "./areas/corner-room.ts";
import { mapRoom } from "./areas/map-room.ts";
import { noticeRoom } from "./areas/notice-room.ts";
import { panelRoom } from "./areas/panel-room.ts";
import { tableRoom } from "./areas/table-room.ts";
import { timeRoom } from "./areas/time-room.ts";
import type { RouteController } from "./state/route-controller.ts";
import { ExplorerState, type ExplorerHost } from "./state/explorer-state.ts";
import { explorerStyle } from "./explorer-style.ts";
import { tourTaken } from "./tour/tour-taken.ts";
import { zoomButtons } from "./areas/zoom-buttons.ts";
import { zoomStyle } from "./areas/zoom-style.ts";
import { actorsOf } from "../model/link/selection.ts";
import type { Loaded } from "../model/link/loaded.ts";
import type { Route } from "../model/link/route.ts";
import type { Theme } from "../model/graph/style.ts";
import type { ThemeChoice } from "../ui/theme/chosen-theme.ts";

/** Ms after which a first sight has been taken in. */
const SETTLED = 1500;
const MENU: readonly Section[] = ["view", "share", "export", "go", "help"];

/** The graph, and around it everything that changes what it shows. */
@customElement("entente-explorer")
export class Explorer extends LitElement implements ExplorerHost {
  static override styles = [baseStyle, cardStyle, mapButtonStyle, zoomStyle, explorerStyle];

  @property({ attribute: false }) loaded!: Loaded;
  @property({ attribute: false }) router!: RouteController;
  @property({ attribute: false }) route!: Route;
  @property() theme: Theme = "light";
  @property() themeChoice: ThemeChoice = "system";
  /** The map has been drawn, or cannot be */
  @property({ attribute: false }) begun = false;

  /** Holds the view and the state of the page around it; areas and commands work on it */
  readonly state: ExplorerState = new ExplorerState(this);

  #covered: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

  /** Tells what is new about the server; null while its code is on its way */
  @state() private newsRoom: ((explorer: ExplorerState) => unknown) | null = null;
  /** Lower edge of the parts that cover the map's corner, CSS px; 0 while there are none */
  @state() private corner = 0;
  readonly #corner = new ResizeObserver(([over]) => {
    // On paper it is not there, and what the map makes room for stays as it is.
    if (!over || over.contentRect.height === 0) return;
    const { top } = this.getBoundingClientRect();
    this.corner = Math.ceil(over.target.getBoundingClientRect().bottom - top);
  });

  readonly #gone = new AbortController();

  constructor() {
    super();
    new KeysController(this.state, COMMANDS);
  }

  override connectedCallback() {
    super.connectedCallback();
    // The insets of the map depend on the size of the window.
    addEventListener("resize", () => this.requestUpdate(), { signal: this.#gone.signal });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#corner.disconnect();
    this.#gone.abort();
  }

  protected override updated(changed: PropertyValues<this>) {
    const over = changed.has("begun") && this.renderRoot.querySelector(".over");
    if (over) this.#corner.observe(over);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("begun") && this.begun) this.#more();
  }

  protected override render() {
    // Anything rendered around the map would delay its first frame.
    return html`
      ${this.route.view === "intro" && !this.state.folded ? nothing : this.#heading()}
      ${mapRoom(this.state, this.#insets(), (asked) => void this.state.attempt(() => this.#ask(asked)))}
      ${this.begun ? this.#around() : nothing}
    `;
  }

  /** The introduction has a heading of its own; any other panel is below the one of the page. */
  #heading() {
    return html`<h1 class="visually-hidden">${this.loaded.dataset.title}</h1>`;
  }

  #around() {
    const { state } = this;
    const held = state.held();
    return html`
      ${cornerRoom(state, held)}
      ${noticeRoom(
        state,
        state.overview.found
          ? state.overview.found.overview.total.relations > 0
          : held.some(({ failed }) => failed === null),
      )}
      ${this.newsRoom?.(state) ?? nothing} ${zoomButtons(state)} ${tableRoom(state)}
      ${timeRoom(state)}
      <div class="print"></div>
      ${panelRoom(state)}
    `;
  }

  /** Returns the items that the menu of the top bar offers now. */
  offers(): MenuEntry[] {
    return COMMANDS.filter((command) => MENU.includes(command.section))
      .filter((command) => isEnabled(command, this.state))
      .map((command) => ({
        words: wordsOf(command, this.state),
        section: command.section,
        keys: keyLabel(command.keys?.[0] ?? ""),
        run: () => void perform(command, this.state, COMMANDS),
      }));
  }

  get #isFirst(): boolean {
    const { view, first } = this.state;
    // A community that opens moves nothing else.
    const closed = { ...view, overview: first.overview };
    return JSON.stringify(closed) === JSON.stringify(first);
  }

  /**
   * Returns the insets of the map. The object changes only with its values, because the map moves
   * when it does.
   */
  #insets() {
    const { state } = this;
    const sides = covered(
      {
        sheet: state.narrow.matches,
        panelFolded: state.folded,
        timeFolded: state.timeFolded,
        tableOpen: state.table,
        height: state.height,
        // The first view is framed before the corner can be measured, and comes back to that place.
        corner: this.#isFirst ? 0 : this.corner,
      },
      innerHeight,
      innerWidth,
    );
    const isMirrored = document.dir === "rtl";
    const next = isMirrored ? { ...sides, left: sides.right, right: sides.left } : sides;
    if (JSON.stringify(next) !== JSON.stringify(this.#covered)) this.#covered = next;
    return this.#covered;
  }

  async #ask(asked: MenuRequest) {
    const { askMenu } = await loadCode(() => import("./menus/ask-menu.ts"));
    await askMenu(this.state, asked, COMMANDS);
  }

  /** Loads everything that the first frame does not wait for. */
  #more() {
    const { state } = this;
    const { selection } = state;
    if (state.narrow.matches && selection && !state.look.camera)
      void state.bringNear(actorsOf(selection, state.loaded.graphIndex));
    state.need("timeline", () => import("../features/time/entente-timeline.ts"));
    state.need("choices", () => import("../features/filters/choices-bar.ts"));
    Promise.all([import("./state/server-watch.ts"), import("./areas/news-room.ts")]).then(
      ([{ watchServer }, { newsRoom, newsStyle }]) => {
        addStyles(this, [newsStyle]);
        this.newsRoom = newsRoom;
        watchServer((news) => (state.news = news), this.#gone.signal);
      },
      // A page works as well as before if it never learns the state of the server.
      () => {},
    );
    import("./print/print-sheet.ts").then(
      ({ printExplorer }) => printExplorer(state, this.#gone.signal),
      () => {},
    );
    if (this.route.view === "intro" && !tourTaken()) setTimeout(() => this.#tour(), SETTLED);
  }

  /** A first visit is shown around, unless the reader has gone on already. */
  #tour() {
    if (this.isConnected && this.route.view === "intro") beginTour(this.state).catch(() => {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-explorer": Explorer;
  }
}
