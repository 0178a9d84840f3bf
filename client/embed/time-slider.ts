import { html } from "lit";
import { monthOf, monthText } from "../time/month.ts";
import type { Moment } from "../time/moment.ts";
import { momentWords, undatedWords, type Months } from "./moment-words.ts";
import type { Words } from "./word-list.ts";

/**
 * One handle through time, month by month, and a way back to all times.
 * @param undated how many undated relations are shown although a time is chosen
 */
export function timeSlider(
  months: Months,
  moment: Moment,
  of: Words,
  locale: string,
  { undated, change }: { undated: number; change: ((moment: Moment) => void) | null },
) {
  const { first, last } = months;
  const at = moment?.kind === "instant" ? monthOf(moment.at) : last;
  const said = momentWords(moment, months, of, locale) + undatedWords(undated, of, locale);
  const slide = (event: Event) =>
    change?.({ kind: "instant", at: monthText(Number((event.target as HTMLInputElement).value)) });
  return html`
    <div class="timeline" part="timeline">
      <button
        aria-pressed=${moment === null ? "true" : "false"}
        ?disabled=${change === null}
        @click=${() => change?.(null)}
      >
        ${of.allTimes}
      </button>
      <input
        type="range"
        min=${first}
        max=${last}
        .value=${String(at)}
        ?disabled=${change === null}
        aria-label=${of.asOf}
        aria-valuetext=${moment ? said : of.allTimes}
        @input=${slide}
      />
      <output>${said}</output>
    </div>
  `;
}
