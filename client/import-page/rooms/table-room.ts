import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import type { ColumnRole } from "../../../import/columns/roles.ts";
import type { DateForm } from "../../../import/dates/column-form.ts";
import type { MappedColumn, TableMapping } from "../../../import/mapping/mapping.ts";
import type { ImportState } from "../import-state.ts";
import { FORM_WORDS, HOLDS_WORDS, isTime, roleWords } from "../role-words.ts";
import type { TableView } from "../worker/messages.ts";

/** Shows the first rows of a table, with what each column means. */
export function tableRoom(
  state: ImportState,
  at: number,
  view: TableView,
  mapping: TableMapping,
): TemplateResult {
  const isKnown = mapping.holds === "sources" || mapping.holds === "predicates";
  const rows = view.rows === null ? "" : msg(` · ${view.rows.toLocaleString("en")} rows`);
  return html`
    <section class="table" aria-labelledby="table-${at}">
      <h2 id="table-${at}">${view.name}<small>${rows}</small></h2>
      ${
        isKnown
          ? html`<p>
              ${msg(`This is the table of ${mapping.holds} of another pack, and is taken as it is.`)}
            </p>`
          : html`<label class="holds"
              >${msg("It holds")}
              <select
                @change=${(event: Event) =>
                  state.change({
                    about: "holds",
                    table: at,
                    holds: (event.target as HTMLSelectElement).value as TableMapping["holds"],
                  })}
              >
                ${HOLDS_WORDS.map(
                  ([holds, words]) =>
                    html`<option value=${holds} ?selected=${holds === mapping.holds}>
                      ${words}
                    </option>`,
                )}
              </select></label
            >`
      }
      ${mapping.holds === "nothing" ? nothing : preview(state, at, view, mapping, isKnown)}
    </section>
  `;
}

function preview(
  state: ImportState,
  at: number,
  { sample, doubtful }: TableView,
  { columns, holds }: TableMapping,
  isKnown: boolean,
): TemplateResult {
  return html`
    <div class="scroller" tabindex="0" role="region" aria-label=${msg("First rows")}>
      <table>
        <thead>
          <tr>
            ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
          ${
            isKnown
              ? nothing
              : html`<tr class="roles">
                  ${columns.map(
                    (column, i) =>
                      html`<td>${meaning(state, at, i, column, holds, doubtful[i] ?? [])}</td>`,
                  )}
                </tr>`
          }
        </thead>
        <tbody>
          ${sample.map(
            (cells) =>
              html`<tr>
                ${columns.map(({ role }, i) => html`<td class=${role === "ignore" ? "ignored" : ""}>${cells[i] ?? ""}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** The role of a column, and the form of its dates. */
function meaning(
  state: ImportState,
  table: number,
  column: number,
  { name, role, form }: MappedColumn,
  holds: TableMapping["holds"],
  doubtful: readonly string[],
): TemplateResult {
  return html`
    <select
      aria-label=${msg(`Meaning of ${name}`)}
      class=${role === "property" || role === "ignore" ? "" : "meant"}
      @change=${(event: Event) =>
        state.change({
          about: "role",
          table,
          column,
          role: (event.target as HTMLSelectElement).value as ColumnRole,
        })}
    >
      ${roleWords(holds).map(
        ([one, words]) => html`<option value=${one} ?selected=${one === role}>${words}</option>`,
      )}
    </select>
    ${
      isTime(role)
        ? html`<select
              aria-label=${msg(`Form of the dates of ${name}`)}
              @change=${(event: Event) =>
                state.change({
                  about: "form",
                  table,
                  column,
                  form: (event.target as HTMLSelectElement).value as DateForm,
                })}
            >
              ${FORM_WORDS.map(
                ([one, words]) =>
                  html`<option value=${one} ?selected=${one === form}>${words}</option>`,
              )}
            </select>
            ${
              doubtful.length > 0
                ? html`<small>${msg(`Can be read in two ways: ${doubtful.join(", ")}`)}</small>`
                : nothing
            }`
        : nothing
    }
  `;
}
