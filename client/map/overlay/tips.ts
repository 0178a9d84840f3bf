import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { TipTarget } from "../../model/graph/tip.ts";
import type { DrawnOverview } from "../../model/overview/drawn-overview.ts";
import type { MapGround } from "../scene/map-ground.ts";
import type { Tooltip } from "./tooltip.ts";

/** The tooltip of a map, whose code comes when it is first asked for. */
export class Tips {
  #tooltip: Tooltip | null = null;
  /** Number of the latest request; answers to earlier ones are not shown */
  #asked = 0;

  constructor(
    private readonly ground: () => MapGround,
    private readonly filtered: () => FilteredGraph,
    private readonly overview: () => DrawnOverview | null = () => null,
  ) {}

  /** The pointer is over something, or over nothing; CSS px of the map. */
  point(target: TipTarget | null, spot: { x: number; y: number }): void {
    if (target || this.#tooltip) void this.#ask((tooltip) => tooltip.point(target, spot));
  }

  /** A walk by keys has come to an actor, or is over. */
  walk(actor: string | null): void {
    if (actor !== null || this.#tooltip) void this.#ask((tooltip) => tooltip.walk(actor));
  }

  /** Updates the tooltip to a new filter or to new colours. */
  renew(): void {
    this.#tooltip?.renew();
  }

  end(): void {
    this.#asked += 1;
    this.#tooltip?.end();
    this.#tooltip = null;
  }

  async #ask(show: (tooltip: Tooltip) => void): Promise<void> {
    const asked = (this.#asked += 1);
    if (!this.#tooltip) {
      const { Tooltip } = await import("./tooltip.ts");
      if (asked !== this.#asked) return;
      this.#tooltip = new Tooltip(this.ground(), this.filtered, this.overview);
    }
    show(this.#tooltip);
  }
}
