import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Overview } from "../../../domain/contract/overview.ts";
import { drawnSign } from "../../../domain/drawn-sign.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import type { Lit, Selection } from "../../model/graph/state.ts";
import type { Route } from "../../model/link/route.ts";
import type { OverviewChoice } from "../../model/overview/choice.ts";
import { drawOverview } from "../../model/overview/draw-overview.ts";
import type { DrawnOverview } from "../../model/overview/drawn-overview.ts";
import { communityElement, communityOf } from "../../model/overview/element.ts";
import { lineId } from "../../model/overview/overview-graph.ts";
import { nameIn } from "../../model/overview/overview-tip.ts";
import { toggled } from "../../model/overview/open-communities.ts";
import "./making-progress.ts";
import { OverviewReader } from "./overview-reader.ts";
import { revealedActors, type Revealed } from "./revealed.ts";

/** A question for an overview. */
export interface OverviewQuestion extends Revealed {
  filter: Filter;
  choice: OverviewChoice;
}

/** An overview that has been read, and how the map draws it. */
export interface FoundOverview {
  overview: Overview;
  drawn: DrawnOverview;
}

/** Keeps the overview of what the page asks for. */
export class Overviewing {
  readonly #reader = new OverviewReader();
  #asked = "";
  /** Settles when what is being read is there, and never rejects */
  #reading: Promise<unknown> = Promise.resolve();
  /** Aborts what has not begun to be read */
  #waiting = new AbortController();
  readonly #gone = new AbortController();
  #found: FoundOverview | null = null;
  #lit: { of: Lit | null; found: FoundOverview; lit: Lit | null } | null = null;

  constructor(
    private readonly predicates: Dataset["predicates"],
    private readonly graphIndex: GraphIndex,
  ) {}

  /** The overview that was read last; null before the first one. */
  get found(): FoundOverview | null {
    return this.#found;
  }

  /**
   * Reads another overview if something else is asked. What is being read is read to its end, so
   * that a time that plays is seen; of what is asked meanwhile the last is read.
   *
   * @param again true to read what was asked before, too
   * @returns true if there is another one now; rejects as the API's client does, and with an
   *   AbortError if something else was asked before this was read
   */
  async ask(question: OverviewQuestion, again = false): Promise<boolean> {
    const asked = JSON.stringify(question);
    if (asked === this.#asked && !again) return false;
    this.#asked = asked;
    this.#waiting.abort();
    const { signal } = (this.#waiting = new AbortController());
    await this.#reading;
    signal.throwIfAborted();
    const reading = this.#read(question);
    this.#reading = reading.catch(() => undefined);
    await reading;
    return true;
  }

  end(): void {
    this.#waiting.abort();
    this.#gone.abort();
  }

  async #read({ filter, choice, ...revealed }: OverviewQuestion): Promise<void> {
    const { signal } = this.#gone;
    const actors = await revealedActors(revealed, this.graphIndex, signal);
    const show = [...new Set([...choice.show, ...actors])];
    const overview = await this.#reader.read(filter, choice, show, this.predicates, signal);
    this.#found = { overview, drawn: drawOverview(overview, this.#reader.discs) };
  }

  /** Returns the name of an element; "" before the first overview. */
  nameOf(element: string): string {
    return this.#found ? nameIn(this.#found.overview, element) : "";
  }

  /** Returns the choice in which a community is open or closed, by its element; null: it is none. */
  toggled(choice: OverviewChoice, element: string): OverviewChoice | null {
    const community = communityOf(element);
    if (community === null || !this.#found) return null;
    return toggled(choice, this.#found.overview, community);
  }

  /** Returns the selection on the map for what is open beside it. */
  selectionOf(route: Route, selection: Selection): Selection {
    if (route.view === "community") {
      const id = communityElement(route.community);
      const { other } = route;
      return other === undefined ? { type: "actor", id } : { type: "pair", actors: [id, other] };
    }
    if (selection?.type !== "relation") return selection;
    const relation = this.graphIndex.relations.get(selection.id);
    if (!relation) return null;
    const actors: [string, string] = [relation.subject.id, relation.object.id];
    return { type: "pair", actors, sign: drawnSign(relation) };
  }

  /** Returns the lines of the overview that stand for the relations that are pointed out. */
  litOf(lit: Lit | null): Lit | null {
    const found = this.#found;
    if (!lit || !found) return null;
    if (this.#lit?.of === lit && this.#lit.found === found) return this.#lit.lit;
    const relations = lit.relations.flatMap((id) => {
      const relation = this.graphIndex.relations.get(id);
      if (!relation) return [];
      const ends = [relation.subject.id, relation.object.id].sort();
      const [source = "", target = ""] = ends;
      return [lineId(source, target, drawnSign(relation))];
    });
    this.#lit = { of: lit, found, lit: { actors: lit.actors, relations } };
    return this.#lit.lit;
  }
}
