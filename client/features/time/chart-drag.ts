import type { Range } from "../../model/time/axis.ts";
import type { Moment } from "../../model/time/moment.ts";
import type { Month } from "../../model/time/month.ts";
import { gripsOf, moveTo, type Grip } from "./move.ts";

/** The chart that is dragged over. */
export interface Dragged {
  readonly moment: Moment;
  /** The months that are in sight */
  readonly range: Range;
  /** The month under a pointer */
  monthAt(event: PointerEvent): Month;
  /** Steps of one drag carry the same gesture */
  tell(moment: Moment, gesture: string): void;
}

/** Moves the handles of the time that is looked at with a pointer: a press, moves, and its end. */
export class ChartDrag {
  #drags = 0;
  #held: { grip: Grip; offset: Month; gesture: string } | null = null;

  constructor(private readonly chart: Dragged) {}

  readonly grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const { chart } = this;
    const month = chart.monthAt(event);
    const hit = (event.target as Element).closest("[data-grip]")?.getAttribute("data-grip");
    const gesture = `time drag ${(this.#drags += 1)}`;
    const grip = (hit ?? this.#nearest(month)) as Grip;
    const start = gripsOf(chart.moment)[0]?.month ?? month;
    this.#held = { grip, gesture, offset: grip === "whole" ? start - month : 0 };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (!hit) chart.tell(moveTo(chart.moment, grip, month, chart.range), gesture);
  };

  readonly drag = (event: PointerEvent): void => {
    if (!this.#held) return;
    const { grip, offset, gesture } = this.#held;
    const { chart } = this;
    const moment = moveTo(chart.moment, grip, chart.monthAt(event) + offset, chart.range);
    if (JSON.stringify(moment) !== JSON.stringify(chart.moment)) chart.tell(moment, gesture);
  };

  readonly drop = (): void => {
    this.#held = null;
  };

  #nearest(month: Month): Grip {
    const [first, second] = gripsOf(this.chart.moment);
    if (!first || !second) return "at";
    return Math.abs(first.month - month) <= Math.abs(second.month - month) ? "start" : "end";
  }
}
