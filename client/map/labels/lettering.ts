import type Sigma from "sigma";
import type { Focus } from "../../model/graph/focus.ts";
import type { Model } from "../../model/graph/model.ts";
import { labelledEdges } from "../../model/label/edge-places.ts";
import { namesCanvas, sizeLabelCanvas } from "./label-canvas.ts";
import type { LabelSubject } from "./label-frame.ts";
import { indexLabels } from "./label-index.ts";
import { labelLayer, type LabelLayer } from "./label-layer.ts";
import type { RenderState } from "../render/render-state.ts";

// Texts wait until the time slider has rested for so many ms: they are the dear part of a frame.
const REST = 160;

/** Writes the map's texts from now on, and decides when: not too often. */
export class Lettering {
  readonly #sigma: Sigma;
  readonly #state: RenderState;
  readonly #model: () => Model;
  readonly #layer: LabelLayer;
  #subject: LabelSubject | null = null;
  #waiting = 0;

  constructor(sigma: Sigma, state: RenderState, model: () => Model, focus: () => Focus) {
    this.#sigma = sigma;
    this.#state = state;
    this.#model = model;
    const subject = (): LabelSubject => (this.#subject ??= this.#newSubject());
    this.#layer = labelLayer(sigma, state, subject, focus);
    this.#size();
    sigma.on("resize", () => this.#size());
    sigma.on("afterRender", () => this.#layer.draw());
    document.fonts.addEventListener("loadingdone", this.#fontsLoaded);
    sigma.scheduleRender();
  }

  /** Returns the edge whose text is painted at a point, or nearest to it within reach, CSS px. */
  textAt(...at: Parameters<LabelLayer["textAt"]>): ReturnType<LabelLayer["textAt"]> {
    return this.#layer.textAt(...at);
  }

  /** Returns the box of an actor's name, CSS px of the screen; null if it is not drawn. */
  nameBox(actor: string): ReturnType<LabelLayer["nameBox"]> {
    return this.#layer.nameBox(actor);
  }

  /** Makes all texts anew in the next frame. */
  renew(): void {
    this.#subject = null;
    this.repaint();
  }

  /** The same texts look or lie otherwise: the next frame writes anew. */
  repaint(): void {
    this.#layer.renew();
  }

  /** As renew, when changes have come to rest. */
  renewSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      this.renew();
      this.#sigma.scheduleRender();
    }, REST);
  }

  end(): void {
    clearTimeout(this.#waiting);
    document.fonts.removeEventListener("loadingdone", this.#fontsLoaded);
  }

  #newSubject(): LabelSubject {
    const { nodes, edges } = this.#state.drawing;
    const model = this.#model();
    return { model, index: indexLabels(nodes, model), spoken: labelledEdges(edges.edges) };
  }

  readonly #fontsLoaded = (): void => {
    this.#layer.forgetWidths();
    this.repaint();
    this.#sigma.scheduleRender();
  };

  #size(): void {
    sizeLabelCanvas(namesCanvas(this.#sigma), this.#sigma.getDimensions());
    this.repaint();
  }
}
