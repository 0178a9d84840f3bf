import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
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
    <div class="player" role="group" aria-label=${msg("Play through time")}>
      <button
        class="play"
        ?disabled=${off}
        aria-label=${playing ? msg("Pause") : msg("Play")}
        title=${playing ? msg("Pause") : msg("Play")}
        @click=${toggle}
      >
        ${timeIcon(playing ? "pause" : "play")}
      </button>
      ${
        slim
          ? nothing
          : html`
              <div class="steps">
                ${month(msg("One month back"), "back", -1)}
                <button
                  class="speed"
                  aria-label=${plural(speed * 6, { one: `Speed ${speed}, # month a second`, other: `Speed ${speed}, # months a second` })}
                  title=${msg("Speed")}
                  @click=${() => playback.faster()}
                >
                  ${speed === 0.5 ? "½" : speed}×
                </button>
                ${month(msg("One month forward"), "forward", 1)}
              </div>
            `
      }
    </div>
  `;
}
