import { html, nothing, type TemplateResult } from "lit";
import { campChanges } from "../../../domain/analysis/camps-over-time/camp-changes.ts";
import { campTable } from "../../../domain/analysis/camps-over-time/camp-table.ts";
import type {
  DatedRelation,
  WindowCamps,
} from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { campName } from "../../model/camps/camp-letters.ts";
import { changeList } from "./change-list.ts";
import { letter } from "./letter.ts";
import { memberLinks } from "./member-links.ts";
import { windowName } from "../../model/camps/window-name.ts";
import { windowWords } from "./window-words.ts";

/**
 * Returns a choice of the window that the chosen one is compared with.
 * @param against the window to compare with; null: none
 */
export function againstChoice(
  windows: readonly WindowCamps[],
  chosen: WindowCamps,
  against: WindowCamps | null,
  choose: (first: number | null) => void,
): TemplateResult {
  return html`
    <label class="window">
      <span class="small">${msg("Compare with")}</span>
      <select
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          choose(value === "" ? null : Number(value));
        }}
      >
        <option value="" ?selected=${against === null}>${msg("no other window")}</option>
        ${windows
          .filter((window) => window !== chosen)
          .map(
            (one) =>
              html`<option value=${one.window.first} ?selected=${one === against}>
                ${windowName(one.window)}
              </option>`,
          )}
      </select>
    </label>
  `;
}

/** Returns the camps of two windows beside each other, and who is on another side, with why. */
export function twoWindows(
  pair: readonly [WindowCamps, WindowCamps],
  relations: readonly DatedRelation[],
  graphIndex: GraphIndex,
): TemplateResult {
  const [before, after] = [...pair].sort((a, b) => a.window.first - b.window.first) as [
    WindowCamps,
    WindowCamps,
  ];
  const [from, to] = [windowName(before.window), windowName(after.window)];
  const table = campTable(before.camp, after.camp);
  const numbers = table.both.map((_, camp) => camp);
  const changes = campChanges([before, after], relations);
  return html`
    <section aria-label=${msg("Two windows")}>
      <h3 class="section"><span>${msg(`Camps of ${from} and ${to}`)}</span></h3>
      <p class="small">${from}: ${windowWords(before).join(" ")}</p>
      <p class="small">${to}: ${windowWords(after).join(" ")}</p>
      <div class="scroll">
        <table>
          <caption class="small">
            ${msg(`Numbers of actors by their camp in ${from} (rows) and in ${to} (columns)`)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${msg("Camp")}</th>
              ${numbers.map((camp) => html`<th scope="col">${named(camp)}</th>`)}
              <th scope="col">${msg("in none")}</th>
            </tr>
          </thead>
          <tbody>
            ${numbers.map(
              (camp) => html`
                <tr>
                  <th scope="row">${named(camp)}</th>
                  ${numbers.map((other) => html`<td>${counted(table.both[camp]?.[other])}</td>`)}
                  <td>
                    ${counted(table.beforeAlone.filter((id) => before.camp.get(id) === camp))}
                  </td>
                </tr>
              `,
            )}
            <tr>
              <th scope="row">${msg("in none")}</th>
              ${numbers.map(
                (camp) =>
                  html`<td>
                    ${counted(table.afterAlone.filter((id) => after.camp.get(id) === camp))}
                  </td>`,
              )}
              <td></td>
            </tr>
          </tbody>
        </table>
      </div>
      ${alone(msg(`In a camp in ${from} alone`), table.beforeAlone, graphIndex)}
      ${alone(msg(`In a camp in ${to} alone`), table.afterAlone, graphIndex)}
    </section>
    ${changeList(changes, graphIndex, msg(`On another side in ${to} than in ${from}`))}
  `;
}

const counted = (actors: readonly string[] | undefined): string => numberText(actors?.length ?? 0);

const named = (camp: number): TemplateResult =>
  html`<span aria-hidden="true">${letter(camp)}</span
    ><span class="visually-hidden">${campName(camp)}</span>`;

function alone(words: string, actors: readonly string[], graphIndex: GraphIndex) {
  if (actors.length === 0) return nothing;
  return html`
    <details>
      <summary>
        ${words}
        <span class="small">${plural(actors.length, { one: "# actor", other: "# actors" })}</span>
      </summary>
      ${memberLinks(actors, graphIndex)}
    </details>
  `;
}
