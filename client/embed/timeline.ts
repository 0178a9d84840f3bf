import { monthOf, monthText } from "../model/time/month.ts";
import type { Moment } from "../model/time/moment.ts";
import {
  momentWords,
  monthsOf,
  undatedWords,
  yearsWords,
  type Months,
} from "./words/moment-words.ts";
import type { Loaded } from "./source/loaded.ts";
import { timelineStyle } from "./style/timeline-style.ts";
import type { Words } from "./words/word-list.ts";

/** The data of a timeline. */
export interface Timed {
  loaded: Loaded;
  moment: Moment;
  /** Number of undated relations that are shown although a time is chosen */
  undated: number;
  /** Called with the time that a reader chooses; null: none can be chosen */
  change: ((moment: Moment) => void) | null;
}

/**
 * One handle through time, month by month, and a way back to all times. Made by hand, so that the
 * element can load it beside its graph.
 */
export class Timeline {
  readonly #element = document.createElement("div");
  readonly #all = document.createElement("button");
  readonly #handle = document.createElement("input");
  readonly #said = document.createElement("output");
  #months: { of: Loaded; months: Months | null } | null = null;
  #change: Timed["change"] = null;

  /** @param root where it is to stand */
  constructor(root: ShadowRoot) {
    root.adoptedStyleSheets.push(timelineStyle);
    this.#element.className = "timeline";
    this.#element.setAttribute("part", "timeline");
    this.#element.append(this.#all, this.#handle, this.#said);
    this.#all.addEventListener("click", () => this.#change?.(null));
    this.#handle.type = "range";
    this.#handle.addEventListener("input", () =>
      this.#change?.({ kind: "instant", at: monthText(Number(this.#handle.value)) }),
    );
  }

  /** Returns the timeline, which shows this now; null: nothing of the graph has a date. */
  show({ loaded, moment, undated, change }: Timed, of: Words, locale: string): HTMLElement | null {
    const months = this.#monthsOf(loaded);
    if (!months) return null;
    const { first, last } = months;
    const said =
      (moment ? momentWords(moment, of, locale) : yearsWords(months)) +
      undatedWords(undated, of, locale);
    this.#change = change;
    this.#all.textContent = of.allTimes;
    this.#all.ariaPressed = String(moment === null);
    this.#all.disabled = this.#handle.disabled = change === null;
    this.#handle.min = String(first);
    this.#handle.max = String(last);
    this.#handle.value = String(moment?.kind === "instant" ? monthOf(moment.at) : last);
    this.#handle.ariaLabel = of.asOf;
    this.#handle.ariaValueText = moment ? said : of.allTimes;
    this.#said.textContent = said;
    return this.#element;
  }

  #monthsOf(loaded: Loaded): Months | null {
    if (this.#months?.of !== loaded) this.#months = { of: loaded, months: monthsOf(loaded) };
    return this.#months.months;
  }
}
