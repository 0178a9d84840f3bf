import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { MappedColumn, TableMapping } from "../../../import/mapping/mapping.ts";
import type { ImportState } from "../import-state.ts";
import { FORM_WORDS, HOLDS_WORDS, isTime, roleWords } from "../role-words.ts";
import type { TableView } from "../worker/messages.ts";
import { choice } from "./choice.ts";
import { readingRoom } from "./reading-room.ts";

/** Shows the first rows of a table, with what each column means. */
export function tableRoom(
  state: ImportState,
  at: number,
  view: TableView,
  mapping: TableMapping,
): TemplateResult {
  const isKnown = mapping.holds === "sources" || mapping.holds === "predicates";
  const rows = view.rows === null ? "" : msg(` · ${numberText(view.rows)} rows`);
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
              ${choice({
                options: HOLDS_WORDS,
                value: mapping.holds,
                set: (holds) => state.change({ about: "holds", table: at, holds }),
              })}</label
            >`
      }
      ${readingRoom(state, at, view, mapping)}
      ${preview(state, at, view, mapping, isKnown || mapping.holds === "nothing")}
    </section>
  `;
}

function preview(
  state: ImportState,
  at: number,
  { sample, doubtful }: TableView,
  { columns, holds }: TableMapping,
  hasNoRoles: boolean,
): TemplateResult {
  const list = `columns ${at}`;
  const shown = shownColumns(columns, state.shown.of(list));
  return html`
    <div class="scroller" tabindex="0" role="region" aria-label=${msg("First rows")}>
      <table>
        <thead>
          <tr>
            ${shown.map(({ column: { name } }) => html`<th scope="col">${name}</th>`)}
          </tr>
          ${
            hasNoRoles
              ? nothing
              : html`<tr class="roles">
                  ${shown.map(
                    ({ column, i }) =>
                      html`<td>${meaning(state, at, i, column, holds, doubtful[i] ?? [])}</td>`,
                  )}
                </tr>`
          }
        </thead>
        <tbody>
          ${sample.map(
            (cells) =>
              html`<tr>
                ${shown.map(({ column: { role }, i }) => html`<td class=${role === "ignore" ? "ignored" : ""}>${cells[i] ?? ""}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${state.shown.button(list, columns.length, (count) => plural(count, { one: "Show # more column", other: "Show # more columns" }))}
  `;
}

/** Returns so many columns in their order: the first that mean something, and then the first others. */
function shownColumns(
  columns: readonly MappedColumn[],
  most: number,
): { column: MappedColumn; i: number }[] {
  const isKept = ({ column: { role } }: { column: MappedColumn }) =>
    role === "property" || role === "ignore";
  const all = columns.map((column, i) => ({ column, i }));
  const ranked = [...all.filter((one) => !isKept(one)), ...all.filter(isKept)];
  return ranked.slice(0, most).sort((a, b) => a.i - b.i);
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
    ${choice({
      options: roleWords(holds),
      value: role,
      set: (given) => state.change({ about: "role", table, column, role: given }),
      label: msg(`Meaning of ${name}`),
      look: role === "property" || role === "ignore" ? "" : "meant",
    })}
    ${
      isTime(role)
        ? html`${choice({
            options: FORM_WORDS,
            value: form,
            set: (given) => state.change({ about: "form", table, column, form: given }),
            label: msg(`Form of the dates of ${name}`),
          })}
          ${
            doubtful.length > 0
              ? html`<small>${msg(`Can be read in two ways: ${doubtful.join(", ")}`)}</small>`
              : nothing
          }`
        : nothing
    }
  `;
}
