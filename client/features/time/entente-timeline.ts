import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import type { Timeline } from "../../../domain/contract/timeline.ts";
import { getTimeline } from "../../api/client.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { failure, statusStyle } from "../../ui/status/status-view.ts";
import { within } from "../../model/time/axis.ts";
import { gripsOf, moveTo, startOf } from "./move.ts";
import type { Moment } from "../../model/time/moment.ts";
import "./moment-fields.ts";
import { Playback } from "./playback.ts";
import { player } from "./player.ts";
import "./time-chart.ts";
import type { TimeChart } from "./time-chart.ts";
import { timeHeader, type HeaderActions, type Kind } from "./time-header.ts";
import { timelineStyle } from "./timeline-style.ts";
import "./undated-switch.ts";
import { momentWords } from "../../model/time/words.ts";
import { fire } from "../../ui/browser/fire.ts";

/**
 * The time that is looked at, under the graph. Fires `entente-moment` {moment, gesture},
 * `entente-undated` {undated} and `entente-fold`.
 */
@customElement("entente-timeline")
export class EntenteTimeline extends LitElement {
  static override styles = [baseStyle, statusStyle, timelineStyle];

  @property({ attribute: false }) moment: Moment = null;
  @property({ type: Boolean }) background = true;
  @property({ type: Boolean }) undated = true;
  /** Number of undated relations that are shown although a time is chosen */
  @property({ type: Number }) included = 0;
  @property({ type: Boolean, reflect: true }) folded = false;
  /** One time alone is looked at: no two can be compared */
  @property({ type: Boolean }) single = false;
  /** A scrubber of one row, for a phone */
  @property({ type: Boolean, reflect: true }) slim = false;
  @query("entente-time-chart") private chart!: TimeChart | null;

  #plays = 0;
  #playback = new Playback(this, (months) => this.#step(months, `play ${this.#plays}`));
  #load = new Task(this, {
    task: (_, { signal }) => getTimeline("month", signal),
    args: () => [],
  });

  protected override render() {
    return html`
      ${this.slim ? nothing : timeHeader(this, this.#fields(), this.#header)}
      ${
        this.folded && !this.slim
          ? nothing
          : this.#load.render({
              pending: () => html`<div class="body"></div>`,
              complete: (timeline) => this.#body(timeline),
              error: (error) => failure(error, () => void this.#load.run()),
            })
      }
    `;
  }

  readonly #header: HeaderActions = {
    clear: () => this.#choose(null),
    start: (kind) => this.#start(kind),
    zoom: (by) => this.chart?.zoom(by),
    fold: () => fire(this, "entente-fold"),
  };

  #fields() {
    return html`<entente-moment-fields
      .moment=${this.moment}
      .words=${this.moment ? momentWords(this.moment, this.included) : msg("choose a date")}
      .slim=${this.slim}
      @entente-moment=${(event: HTMLElementEventMap["entente-moment"]) =>
        this.#choose(event.detail.moment)}
    ></entente-moment-fields>`;
  }

  #body(timeline: Timeline) {
    return html`
      <div class="body">
        ${player(
          this.#playback,
          { off: this.moment?.kind === "compare", slim: this.slim },
          { toggle: this.#toggle, step: (by) => this.#stepOnce(by) },
        )}
        ${
          this.slim
            ? nothing
            : html`<entente-undated-switch
                .tally=${timeline.undated}
                .on=${this.undated}
                ?off=${this.moment?.kind === "compare"}
                .background=${this.background}
              ></entente-undated-switch>`
        }
        <entente-time-chart
          .timeline=${timeline}
          .moment=${this.moment}
          .background=${this.background}
          ?slim=${this.slim}
          @entente-moment=${(event: HTMLElementEventMap["entente-moment"]) => {
            this.#playback.stop();
            this.#tell(event.detail.moment, event.detail.gesture);
          }}
        ></entente-time-chart>
        ${this.slim ? this.#fields() : nothing}
      </div>
    `;
  }

  #toggle = () => {
    if (this.#playback.playing) return this.#playback.stop();
    this.#plays += 1;
    const whole = this.chart?.range;
    if (!whole) return;
    const last = gripsOf(this.moment).at(-1)?.month;
    if (last === undefined || last >= whole.last)
      this.#tell(
        moveTo(this.moment, this.moment ? "whole" : "at", whole.first, whole),
        `play ${this.#plays}`,
      );
    this.#playback.start();
  };

  #stepOnce(by: 1 | -1) {
    this.#playback.stop();
    if (this.moment === null) return this.#start("instant");
    this.#step(by, "time steps");
  }

  /** So many months forward, or back, as far as there are any; false at the end. */
  #step(by: number, gesture: string): boolean {
    const whole = this.chart?.whole;
    const grips = gripsOf(this.moment);
    const [first] = grips;
    if (!whole || !first) return false;
    const edge = by > 0 ? (grips.at(-1) ?? first).month : first.month;
    const moved = within(edge + by, whole) - edge;
    if (moved * by <= 0) return false;
    const grip = grips.length === 1 ? "at" : "whole";
    this.#tell(moveTo(this.moment, grip, first.month + moved, whole), gesture);
    return true;
  }

  #start(kind: Kind) {
    const whole = this.chart?.whole ?? null;
    if (whole && this.moment?.kind !== kind) this.#choose(startOf(kind, this.moment, whole));
  }

  #choose(moment: Moment) {
    this.#playback.stop();
    this.#tell(moment, null);
  }

  #tell(moment: Moment, gesture: string | null) {
    fire(this, "entente-moment", { moment, gesture });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-timeline": EntenteTimeline;
  }
}
