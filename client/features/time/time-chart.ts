import { html, LitElement, svg, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { msg, plural } from "../../../domain/message.ts";
import type { Timeline } from "../../../domain/contract/timeline.ts";
import { numberText } from "../../../domain/number-text.ts";
import { pan, reveal, scaleOf, zoom, type Range, type Scale } from "../../model/time/axis.ts";
import {
  barsOf,
  earlierThan,
  firstRange,
  heightsOf,
  withoutBackground,
  wholeRange,
  type Bar,
} from "./bars.ts";
import { AXIS, chartAxis } from "./chart-axis.ts";
import { chartBars, hatchings } from "./chart-bars.ts";
import { ChartDrag } from "./chart-drag.ts";
import { chartGrips, FLAG } from "./chart-grips.ts";
import { chartStyle } from "./chart-style.ts";
import type { Moment } from "../../model/time/moment.ts";
import { yearWords } from "../../model/text/local-date.ts";
import type { Month } from "../../model/time/month.ts";
import { gripsOf, keyStep, moveTo, type Grip } from "./move.ts";
import { fire } from "../../ui/browser/fire.ts";

/** From so many CSS px a month on, bars are months. */
const MONTHS_FROM = 7;
const ZOOM = 1.6;
/** Room for the words of what lies before the left edge, CSS px. */
const EARLIER = 96;

/**
 * The claims by the time in which they begin, and the handles of the chosen time. Fires
 * `entente-moment` {moment, gesture}; steps of one drag carry the same gesture.
 */
@customElement("entente-time-chart")
export class TimeChart extends LitElement {
  static override styles = chartStyle;

  @property({ attribute: false }) timeline!: Timeline;
  @property({ attribute: false }) moment: Moment = null;
  @property({ type: Boolean }) background = true;
  /** No axis and no flags, for little room */
  @property({ type: Boolean, reflect: true }) slim = false;
  /** The months that are in sight; set with the timeline, before anything is drawn */
  @state() range: Range = { first: 0, last: 0 };
  @state() private size = { width: 0, height: 0 };
  @query("svg") private chart!: SVGSVGElement;

  #hand = new ChartDrag(this);
  #observer = new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    this.size = { width, height };
  });

  override connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /** All months that the data knows of. */
  get whole(): Range {
    return wholeRange(this.timeline.buckets, new Date().getUTCFullYear() * 12);
  }

  /** Shows fewer months, or more, round the handle or the middle. */
  zoom(by: 1 | -1) {
    const { range } = this;
    const round = gripsOf(this.moment).at(-1)?.month ?? Math.round((range.first + range.last) / 2);
    this.range = zoom(range, by > 0 ? ZOOM : 1 / ZOOM, round, this.whole);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("timeline")) this.range = firstRange(this.timeline.buckets, this.whole);
    if (changed.has("moment"))
      for (const { month } of gripsOf(this.moment))
        this.range = reveal(this.range, month, this.whole);
  }

  protected override render() {
    const { width, height } = this.size;
    if (width === 0) return html`<svg></svg>`;
    const scale = scaleOf(this.range, width);
    const top = this.slim ? 4 : FLAG + 4;
    const bottom = height - (this.slim ? 4 : AXIS);
    const grips = chartGrips({
      moment: this.moment,
      scale,
      height: bottom + (this.slim ? 4 : 0),
      flags: !this.slim,
      pressed: this.#pressed,
    });
    const earlier = this.slim ? null : this.#earlier();
    return html`
      ${earlier}
      <svg
        role="group"
        aria-label=${msg("Claims by the time in which they begin")}
        width=${width}
        height=${height}
        @pointerdown=${this.#hand.grab}
        @pointermove=${this.#hand.drag}
        @pointerup=${this.#hand.drop}
        @pointercancel=${this.#hand.drop}
        @wheel=${this.#wheel}
      >
        ${guard([this.timeline, this.range, this.size, this.background, this.slim], () => [
          hatchings,
          svg`<g transform="translate(0 ${top})">${this.#bars(scale, bottom - top)}</g>`,
          this.slim ? null : chartAxis(scale, height, earlier ? EARLIER : 0),
        ])}
        ${grips}
      </svg>
    `;
  }

  /** Returns a button that brings earlier claims into sight; null if there are none. */
  #earlier() {
    const { range } = this;
    const years = this.#shown(barsOf(this.timeline.buckets, "year"));
    const earlier = earlierThan(years, range.first);
    if (!earlier) return null;
    const words = msg(`${numberText(earlier.claims)} earlier`);
    return html`<button
      class="earlier"
      aria-label=${msg(`${words} claims, since ${yearWords(earlier.since)}`)}
      title=${plural(earlier.claims, { one: `Show # earlier claim, since ${yearWords(earlier.since)}`, other: `Show # earlier claims, since ${yearWords(earlier.since)}` })}
      @click=${() => (this.range = { first: this.whole.first, last: range.last })}
    >
      ‹ ${words}
    </button>`;
  }

  #shown(bars: readonly Bar[]): readonly Bar[] {
    return this.background ? bars : withoutBackground(bars);
  }

  #bars(scale: Scale, height: number) {
    const unit = scale.step >= MONTHS_FROM ? "month" : "year";
    const all = barsOf(this.timeline.buckets, unit);
    const bars = this.#shown(all);
    const heights = heightsOf(all, height);
    return [
      chartBars(bars, scale, heights),
      svg`<line class="middle" x2=${scale.width} y1=${heights.middle} y2=${heights.middle} />`,
    ];
  }

  /** Asks for another time. */
  tell(moment: Moment, gesture: string) {
    fire(this, "entente-moment", { moment, gesture });
  }

  /** Returns the month under a pointer. */
  monthAt(event: PointerEvent): Month {
    const { left, width } = this.chart.getBoundingClientRect();
    return scaleOf(this.range, width).month(event.clientX - left);
  }

  #wheel = (event: WheelEvent) => {
    event.preventDefault();
    const { range } = this;
    const months = range.last - range.first + 1;
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey) {
      const by = ((event.deltaX || event.deltaY) / this.size.width) * months;
      this.range = pan(range, Math.sign(by) * Math.max(1, Math.round(Math.abs(by))), this.whole);
      return;
    }
    const at = scaleOf(range, this.size.width).month(event.offsetX);
    this.range = zoom(range, Math.exp(-event.deltaY / 500), at, this.whole);
  };

  #pressed = (event: KeyboardEvent, grip: Grip, month: Month) => {
    const by = keyStep(event.key, month, this.whole);
    if (by === null) return;
    event.preventDefault();
    this.tell(moveTo(this.moment, grip, month + by, this.whole), "time keys");
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-time-chart": TimeChart;
  }
}
