import { html, type TemplateResult } from "lit";
import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { msg } from "../../../domain/message.ts";
import { windowName } from "../../model/camps/window-name.ts";
import { windowWords } from "./window-words.ts";

/** Returns a slider over windows, and the numbers of the chosen one. */
export function windowChoice(
  windows: readonly WindowCamps[],
  chosen: WindowCamps,
  pick: (found: WindowCamps) => void,
): TemplateResult {
  const name = windowName(chosen.window);
  return html`
    <label class="window">
      <span class="small">${msg("Window:")} <output>${name}</output></span>
      <input
        type="range"
        aria-label=${msg("Window")}
        min="0"
        max=${windows.length - 1}
        aria-valuetext=${name}
        .value=${String(windows.indexOf(chosen))}
        @change=${(event: Event) => {
          const found = windows[Number((event.target as HTMLInputElement).value)];
          if (found) pick(found);
        }}
      />
    </label>
    <p class="small">${windowWords(chosen).join(" ")}</p>
  `;
}
