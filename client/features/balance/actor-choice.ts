import { html, type TemplateResult } from "lit";
import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { msg } from "../../../domain/message.ts";

/**
 * Returns a choice among the actors that are in any window.
 * @param actor the chosen one, also if it is in none; null: all
 */
export function actorChoice(
  windows: readonly WindowCamps[],
  actor: string | null,
  nameOf: (actor: string) => string,
  choose: (actor: string | null) => void,
): TemplateResult {
  const ids = new Set(windows.flatMap(({ camp }) => [...camp.keys()]));
  if (actor !== null) ids.add(actor);
  const named = [...ids].map((id) => ({ id, name: nameOf(id) }));
  named.sort((x, y) => x.name.localeCompare(y.name));
  return html`
    <label class="window">
      <span class="small">${msg("Follow an actor")}</span>
      <select
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || null)}
      >
        <option value="" ?selected=${actor === null}>${msg("all actors")}</option>
        ${named.map(
          ({ id, name }) => html`<option value=${id} ?selected=${id === actor}>${name}</option>`,
        )}
      </select>
    </label>
  `;
}
