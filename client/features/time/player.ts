import { html, nothing, type TemplateResult } from "lit";
import { count } from "../../model/text/words.ts";
import type { Playback } from "./playback.ts";
import { timeIcon } from "../../ui/icons/time-icons.ts";

export interface PlayerActions {
  toggle: () => void;
  /** One month back or on */
  step: (by: 1 | -1) => void;
}

/**
 * Plays through time, month by month.
 * @param off whether there is nothing to play through
 * @param slim leaves room for the one button
 */
export function player(
  playback: Playback,
  { off, slim }: { off: boolean; slim: boolean },
  { toggle, step }: PlayerActions,
): TemplateResult {
  const { playing, speed } = playback;
  const month = (label: string, picture: "back" | "forward", by: 1 | -1) => html`
    <button ?disabled=${off} aria-label=${label} title=${label} @click=${() => step(by)}>
      ${timeIcon(picture)}
    </button>
  `;
  return html`
    <div class="player" role="group" aria-label="Play through time">
      <button
        class="play"
        ?disabled=${off}
        aria-label=${playing ? "Pause" : "Play"}
        title=${playing ? "Pause" : "Play"}
        @click=${toggle}
      >
        ${timeIcon(playing ? "pause" : "play")}
      </button>
      ${
        slim
          ? nothing
          : html`
              <div class="steps">
                ${month("One month back", "back", -1)}
                <button
                  class="speed"
                  aria-label="Speed ${speed}, ${count(speed * 6, "month")} a second"
                  title="Speed"
                  @click=${() => playback.faster()}
                >
                  ${speed === 0.5 ? "½" : speed}×
                </button>
                ${month("One month forward", "forward", 1)}
              </div>
            `
      }
    </div>
  `;
}
