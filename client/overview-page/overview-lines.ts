import { css, html, LitElement } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Overview } from "../../domain/contract/overview.ts";
import { SIGN_NAMES, type SignName } from "../../domain/sign.ts";
import type { Theme } from "../model/graph/style.ts";
import { context2d } from "../ui/browser/context-2d.ts";
import { drawLines } from "./draw-lines.ts";
import { strokesOf, type Stroke } from "./strokes.ts";
import type { Box } from "./window.ts";

/**
 * The lines of an overview. They are drawn on a canvas: as elements, thousands of them take a second
 * to be painted, each time that anything above them changes.
 */
@customElement("entente-overview-lines")
export class OverviewLines extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      contain: strict;
    }
    canvas {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
    i {
      display: none;
    }
    .cooperation {
      color: var(--cooperation);
    }
    .friction {
      color: var(--friction);
    }
    .neutral {
      color: var(--neutral);
    }
  `;

  @property({ attribute: false }) overview!: Overview;
  /** Places of actors, and of communities by ~ and their ids. */
  @property({ attribute: false }) places!: ReadonlyMap<string, { x: number; y: number }>;
  /** The part of the drawing that is seen, in its units. */
  @property({ attribute: false }) box!: Box;
  /** Elements whose lines stand out; none if all do. */
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** Colours follow it. */
  @property() theme: Theme = "light";
  @query("canvas") private canvas!: HTMLCanvasElement;
  #strokes: Stroke[] = [];
  #made: [Overview, unknown] | null = null;

  protected override render() {
    return html`<canvas aria-hidden="true"></canvas>
      ${SIGN_NAMES.map((sign) => html`<i class=${sign}></i>`)}`;
  }

  protected override updated() {
    const { overview, places, canvas } = this;
    if (this.#made?.[0] !== overview || this.#made[1] !== places) {
      this.#strokes = strokesOf(overview, places);
      this.#made = [overview, places];
    }
    const { clientWidth, clientHeight } = this;
    canvas.width = clientWidth * devicePixelRatio;
    canvas.height = clientHeight * devicePixelRatio;
    if (canvas.width === 0 || canvas.height === 0) return;
    drawLines(context2d(canvas), this.#strokes, {
      box: this.box,
      scale: canvas.width / this.box.width,
      pixel: devicePixelRatio,
      chosen: this.chosen,
      colourOf: (sign) => this.#colourOf(sign),
    });
  }

  #colourOf(sign: SignName): string {
    const probe = this.renderRoot.querySelector(`.${sign}`);
    return probe ? getComputedStyle(probe).color : "";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-overview-lines": OverviewLines;
  }
}
