import type { LitElement, ReactiveController } from "lit";
import { loadCode } from "../../api/load-code.ts";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { candidates, heldAt, type Candidate } from "../../model/filter/candidates.ts";
import { DEFAULT_DISPLAY, type MapDisplay } from "../../model/graph/camera.ts";
import type { EntenteMap } from "../../map/entente-map.ts";
import type { Account } from "../../model/graph/account.ts";
import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { modelOf } from "../../model/graph/model.ts";
import { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { Lit, Selection } from "../../model/graph/state.ts";
import type { Theme } from "../../model/graph/style.ts";
import type { Tool } from "../../map/input/gestures.ts";
import { compareOf, type Moment } from "../../model/time/moment.ts";
import type { Picked } from "../../ui/search/search-box.ts";
import { arrive } from "./arrive.ts";
import { comparison } from "./follow.ts";
import type { Legend } from "../../features/filters/legend.ts";
import type { Loaded } from "../../model/link/loaded.ts";
import { MeasureState } from "./measure-state.ts";
import type { News } from "./server-watch.ts";
import { NarrowController } from "../../ui/browser/narrow-controller.ts";
import { OverviewState } from "./overview-state.ts";
import type { RouteController } from "./route-controller.ts";
import type { Route } from "../../model/link/route.ts";
import type { SheetHeight } from "./sheet-height.ts";
import type { ThemeChoice } from "../../ui/theme/chosen-theme.ts";
import type { Trouble } from "./trouble.ts";
import { updating } from "./updating.ts";
import { ViewController } from "./view-controller.ts";
import { ViewUrl } from "./view-url.ts";
import { WholeCounts } from "./whole-counts.ts";
import { firstSharedView } from "../../model/link/shared-view.ts";
import { undoable, type View } from "../../model/link/view.ts";
import { bubble } from "../../ui/browser/fire.ts";

/** The element that an explorer's state belongs to, with what the page gives to it. */
export interface ExplorerHost extends LitElement {
  readonly loaded: Loaded;
  readonly router: RouteController;
  readonly route: Route;
  readonly theme: Theme;
  readonly themeChoice: ThemeChoice;
  /** The map has been drawn, or cannot be */
  readonly begun: boolean;
}

/** The state of the page around the map; keeps route, view and selection in step. */
export class ExplorerState implements ReactiveController {
  @updating selection: Selection = null;
  /** Actors and relations of a path that a panel points out */
  @updating lit: Lit | null = null;
  /** Groups of actors that a panel has the map mark */
  @updating groups: ActorGroups | null = null;
  /** The panel is folded away */
  @updating folded = false;
  @updating timeFolded = false;
  /** The filter panel is open */
  @updating filtering = false;
  /** The table of what the map shows is open */
  @updating table = false;
  @updating tool: Tool = "pan";
  /** Display of the map that a link asks for */
  @updating look: MapDisplay = DEFAULT_DISPLAY;
  /** There is WebGL to draw the map with */
  @updating drawable = true;
  @updating height: SheetHeight = "peek";
  /** Sentences about things that a link asked for and that are not there */
  @updating faults: string[] = [];
  /** The last request that failed; null: none, or the reader has seen it */
  @updating trouble: Trouble | null = null;
  /** News about the server; null: none that the reader has not seen */
  @updating news: News | null = null;

  readonly narrow: NarrowController;
  readonly steps: ViewController;
  readonly url: ViewUrl;
  readonly measures: MeasureState;
  /** The communities that a large graph is drawn as */
  readonly overview: OverviewState;
  readonly #needed = new Set<string>();
  readonly #whole: WholeCounts;
  #counted: { filter: Filter; found: Candidate[] } | null = null;
  #looked: {
    filter: Filter;
    moment: Moment;
    graph: SerializedGraph;
    filtered: FilteredGraph;
  } | null = null;
  /** The picture was last moved to an actor that was searched for */
  near = false;

  constructor(readonly host: ExplorerHost) {
    this.narrow = new NarrowController(host);
    this.steps = new ViewController(host, (before) => this.#followed(before));
    this.url = new ViewUrl(this);
    this.#whole = new WholeCounts(host);
    this.measures = new MeasureState(this);
    this.overview = new OverviewState(this);
    host.addController(this);
  }

  hostConnected() {
    this.steps.start(this.first);
    this.opened();
  }

  get loaded(): Loaded {
    return this.host.loaded;
  }

  get router(): RouteController {
    return this.host.router;
  }

  get route(): Route {
    return this.host.route;
  }

  get theme(): Theme {
    return this.host.theme;
  }

  get themeChoice(): ThemeChoice {
    return this.host.themeChoice;
  }

  /** The map; null until it is rendered, or if there is no WebGL. */
  get graph(): EntenteMap | null {
    return this.#find("entente-map");
  }

  /** Another route is open. */
  opened() {
    arrive(this);
  }

  /** Opens or closes the panel of all filters. */
  showFilters(open: boolean) {
    this.filtering = open;
    this.url.step();
    if (!open) this.#find<Legend>("entente-legend")?.focusFilters();
  }

  /** Opens or closes the table of what the map shows; the map makes room for it. */
  async showTable(open: boolean) {
    this.table = open;
    this.url.step();
    await this.host.updateComplete;
    this.graph?.fit();
    if (!open) this.graph?.focus();
  }

  /** Folds the panel away, or brings it back. */
  fold(folded: boolean) {
    this.folded = folded;
    this.url.step();
  }

  /** Folds the timeline to a line, or opens it. */
  foldTime(folded: boolean) {
    this.timeFolded = folded;
    this.url.step();
  }

  /** Asks the page around the explorer for what is its own: `entente-theme`, `entente-search`. */
  ask(type: "entente-theme" | "entente-search") {
    bubble(this.host, type);
  }

  /** Runs an action that may fail; shows the failure, with a way to try again. */
  async attempt(act: () => unknown): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      const retry = () => {
        this.trouble = null;
        void this.attempt(act);
      };
      this.trouble = { error, retry };
    }
  }

  /** Fetches code of something on screen, once; shows a message if it does not come. */
  need(part: string, load: () => Promise<unknown>): void {
    if (this.#needed.has(part)) return;
    this.#needed.add(part);
    void this.attempt(() => loadCode(load));
  }

  /** Lets go of what a link asked for and is not here. */
  forget() {
    this.faults = [];
    if (this.router.lost) this.router.replace({ view: "intro" });
  }

  /** Takes a step that a part of the page asks for with `entente-view`. */
  readonly changed = (event: HTMLElementEventMap["entente-view"]) => {
    event.stopPropagation();
    this.change(event.detail.view, event.detail.gesture ?? null);
  };

  /** Opens what was found; the map shows the relation of a claim. */
  async open({ hit, route }: Picked) {
    if (hit.group === "actors") return this.pick(hit.of.id);
    if (hit.group === "claims") this.selection = { type: "relation", id: hit.of.relation };
    this.router.go(route);
  }

  /** Opens an actor and brings it to the middle. */
  async pick(actor: string) {
    this.router.go({ view: "actor", actor });
    await this.bringNear([actor]);
  }

  /** Brings actors to the middle of the room that panels leave. */
  async bringNear(actors: readonly string[]) {
    await this.host.updateComplete;
    await this.overview.read;
    await this.host.updateComplete;
    await this.graph?.updateComplete;
    this.graph?.focusOn(...actors);
    this.near = actors.length === 1;
  }

  get view(): View {
    return this.steps.view;
  }

  get first(): View {
    return undoable(firstSharedView(this.loaded.dataset));
  }

  change(view: View, gesture: string | null = null) {
    const { filter, moment, layout, measures, overview } = this.view;
    // Places of communities are not those of actors.
    if (overview.drawn !== view.overview.drawn) {
      this.look = DEFAULT_DISPLAY;
      this.overview.renew();
    }
    const goesOn = gesture !== null && gesture === this.steps.gesture;
    this.steps.change(view, gesture);
    const moved =
      filter !== view.filter ||
      moment !== view.moment ||
      layout !== view.layout ||
      overview !== view.overview ||
      measures !== view.measures;
    if (moved && !goesOn) this.url.step();
  }

  setMoment(moment: Moment, gesture: string | null) {
    if (JSON.stringify(moment) === JSON.stringify(this.view.moment)) return;
    const compares = moment?.kind === "compare" && this.view.moment?.kind !== "compare";
    this.change({ ...this.view, moment }, gesture);
    const route = comparison(moment);
    if (compares && route && this.router.route.view !== "compare") this.router.go(route);
  }

  /**
   * Returns the relations that the filter leaves or would leave but for one choice, at its time.
   */
  held(): readonly Candidate[] {
    return heldAt(this.#candidates, this.account);
  }

  /** Number of undated relations that fit the filter, shown or not. */
  get dateless(): number {
    const fits = ({ relation, failed }: Candidate) =>
      failed === null && relation.spells.length === 0;
    return this.#candidates.filter(fits).length;
  }

  /** The counts of the shown relations, as everything around the map uses them. */
  get account(): Account {
    return this.filtered.account;
  }

  /**
   * Number of relations that fit the filter, counted by the server, if a limit has cut the graph;
   * of two compared dates only the loaded ones are counted.
   */
  get whole(): Counts | null {
    if (this.view.moment?.kind === "compare") return null;
    return this.#whole.of(this.loaded, this.steps.filter);
  }

  /** The filtered graph of the map; also while there is no map. */
  get filtered(): FilteredGraph {
    const { filter } = this.steps;
    const { moment } = this.view;
    const { graph } = this.loaded;
    const known = this.#looked;
    if (known?.filter === filter && known.moment === moment && known.graph === graph)
      return known.filtered;
    const times = compareOf(moment);
    let filtered = known?.graph === graph ? known.filtered : null;
    if (filtered) {
      filtered.compare(times);
      filtered.filter(filter);
    } else filtered = new FilteredGraph(modelOf(graph), filter, times);
    this.#looked = { filter, moment, graph, filtered };
    return filtered;
  }

  get #candidates(): readonly Candidate[] {
    const { filter } = this.view;
    if (this.#counted?.filter !== filter)
      this.#counted = { filter, found: candidates(this.loaded.graphIndex, filter) };
    return this.#counted.found;
  }

  #find<E extends HTMLElement>(selector: string): E | null {
    // Controllers may ask before the first render.
    return this.host.hasUpdated ? this.host.renderRoot.querySelector<E>(selector) : null;
  }

  /** The view has changed: the route of a comparison says what is compared. */
  #followed(before: View) {
    if (before.moment === this.view.moment || this.router.route.view !== "compare") return;
    const route = comparison(this.view.moment);
    if (route) this.router.replace(route);
    else this.router.go({ view: "intro" });
  }
}
