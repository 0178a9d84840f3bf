import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { msg } from "../../../domain/message.ts";
import { fire } from "../../ui/browser/fire.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { nameFor } from "../kept/favourites.ts";
import "../results/entente-results.ts";
import type { QueryRun } from "../run/run.ts";
import { earlierRun } from "./earlier-run.ts";
import type { Frame, FrameAct } from "./frame.ts";
import { frameHead } from "./frame-head.ts";
import { frameStyle } from "./frame-style.ts";
import { nextTitle } from "./next-title.ts";

/**
 * Answers under each other, newest first, and one beside them. Fires `entente-frame` {id, act},
 * `entente-frame-tab` {id, tab} and `entente-frame-place` {id, offset, end} for a place in the
 * statement of a frame.
 */
@customElement("entente-frames")
export class AnswerFrames extends LitElement {
  static override styles = [baseStyle, frameStyle];

  @property({ attribute: false }) frames: readonly Frame[] = [];
  @property({ attribute: false }) beside: number | null = null;
  @property({ attribute: false }) full: number | null = null;

  /** The last step of a reader, until its outcome is drawn, and the place of its frame */
  #acted: { id: number; act: FrameAct; at: number } | null = null;
  /** Runs whose heads change as they go on */
  #watched: readonly QueryRun[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch(this.frames);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch([]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("frames")) this.#watch(this.frames);
  }

  protected override render() {
    const { frames, beside, full } = this;
    const shown = full === null ? frames : frames.filter(({ id }) => id === full);
    const right = full === null ? shown.filter(({ id }) => id === beside) : [];
    const left = shown.filter((frame) => !right.includes(frame));
    return html`
      <div
        class="columns ${right.length > 0 && left.length > 0 ? "two" : ""}"
        @keydown=${this.#press}
      >
        ${left.length > 0 ? this.#list(left) : nothing}
        ${right.length > 0 ? this.#list(right) : nothing}
      </div>
    `;
  }

  #list(frames: readonly Frame[]) {
    return html`<div class="list">
      ${repeat(
        frames,
        ({ id }) => id,
        (frame) => this.#frame(frame),
      )}
    </div>`;
  }

  #frame(frame: Frame) {
    const { id, open, run, tab } = frame;
    return html`
      <article
        data-frame=${id}
        class=${open ? "open" : ""}
        aria-label=${msg(`Answer to ${nameFor(run.statement.text)}`)}
      >
        ${frameHead({
          frame,
          isBeside: id === this.beside,
          isFull: id === this.full,
          act: (act) => this.#act(id, act),
        })}
        ${
          open
            ? html`<entente-results
                .run=${run}
                .tab=${tab}
                .earlier=${earlierRun(this.frames, frame)}
                @entente-tab=${(event: HTMLElementEventMap["entente-tab"]) =>
                  fire(this, "entente-frame-tab", { id, tab: event.detail.tab })}
                @entente-again=${() => fire(this, "entente-frame", { id, act: "rerun" })}
                @entente-error-place=${(event: HTMLElementEventMap["entente-error-place"]) =>
                  fire(this, "entente-frame-place", { id, ...event.detail })}
              ></entente-results>`
            : nothing
        }
      </article>
    `;
  }

  #act(id: number, act: FrameAct): void {
    this.#acted = { id, act, at: this.#titles.findIndex((one) => one.closest(frameOf(id))) };
    fire(this, "entente-frame", { id, act });
  }

  /** A frame that moves or goes is another element: the focus stays with what was pressed. */
  protected override updated(): void {
    if (!this.#acted) return;
    const { id, act, at } = this.#acted;
    this.#acted = null;
    const titles = this.#titles;
    const moved = () => this.renderRoot.querySelector<HTMLElement>(`${frameOf(id)} .acts .${act}`);
    if (act === "close") titles[Math.min(at, titles.length - 1)]?.focus();
    if (act === "rerun") titles[0]?.focus();
    if (act === "beside" || act === "full") moved()?.focus();
  }

  get #titles(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(".title")];
  }

  #watch(frames: readonly Frame[]): void {
    for (const run of this.#watched) run.removeEventListener("change", this.#changed);
    this.#watched = frames.map(({ run }) => run);
    for (const run of this.#watched) run.addEventListener("change", this.#changed);
  }

  #changed = (): void => this.requestUpdate();

  #press = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.full !== null && !event.defaultPrevented)
      fire(this, "entente-frame", { id: this.full, act: "full" });
    const titles = this.#titles;
    const next = nextTitle(titles.indexOf(event.target as HTMLElement), event.key, titles.length);
    if (next === null) return;
    event.preventDefault();
    titles[next]?.focus();
  };
}

const frameOf = (id: number) => `[data-frame="${id}"]`;

declare global {
  interface HTMLElementTagNameMap {
    "entente-frames": AnswerFrames;
  }
}
