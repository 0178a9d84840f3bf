import type { LitElement } from "lit";
import { summary } from "../model/graph/summary.ts";
import type { EntenteMap } from "../map/entente-map.ts";

/** Flags, fonts and a better layout come within so many ms after the first frame. */
const SETTLED = 600;

/** A picture in place of the map for an element in which nothing moves. */
export class StillPicture {
  /** Null: the map itself is shown */
  canvas: HTMLCanvasElement | null = null;
  /** A picture is asked for: the map is needed, however far away it is */
  wanted = false;

  constructor(
    private readonly host: LitElement,
    private readonly map: () => EntenteMap | null,
  ) {}

  /** Puts a picture in the place of the map. */
  async stand(): Promise<void> {
    this.canvas = await this.#take();
    this.host.requestUpdate();
  }

  /** Returns the picture in place, or else one of the map; null if nothing is drawn. */
  async taken(): Promise<HTMLCanvasElement | null> {
    return this.canvas ?? (await this.#take());
  }

  async #take(): Promise<HTMLCanvasElement | null> {
    const { host } = this;
    this.wanted = true;
    host.requestUpdate();
    try {
      await host.updateComplete;
      await this.map()?.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      const map = this.map();
      const canvas = map?.picture() ?? null;
      if (!canvas || !map?.filtered) return null;
      canvas.className = "still";
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", summary("", map.filtered.account));
      return canvas;
    } finally {
      this.wanted = false;
      host.requestUpdate();
    }
  }
}
