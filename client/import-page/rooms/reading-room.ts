import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import type { ColumnRole } from "../../../import/columns/roles.ts";
import { columnsFor } from "../../../import/mapping/columns-for.ts";
import type { TableMapping } from "../../../import/mapping/mapping.ts";
import type { ImportState } from "../import-state.ts";
import { CODE_WORDS, SIGN_FROM_WORDS, VOCABULARY_WORDS } from "../role-words.ts";
import type { TableView } from "../worker/messages.ts";
import { choice } from "./choice.ts";

const ENDS: readonly (readonly ["yes" | "no", string])[] = [
  ["yes", msg("is the last year, month or day of the relation")],
  ["no", msg("is the first after the relation")],
];

/** Shows how the cells of a table of relations are read: codes, ends, signs and the source. */
export function readingRoom(
  state: ImportState,
  table: number,
  { words, vocabulary }: TableView,
  mapping: TableMapping,
): TemplateResult | typeof nothing {
  if (mapping.holds !== "relations") return nothing;
  const has = (role: ColumnRole) => columnsFor(mapping, role).length > 0;
  const signs = (["word", "sign", "weight"] as const).filter(
    (from) => from === "word" || from === mapping.signFrom || has(from),
  );
  return html`
    <div class="reading">
      <label
        >${msg("Actors are given by")}
        ${choice({
          options: CODE_WORDS,
          value: mapping.codes,
          set: (codes) => state.change({ about: "codes", table, codes }),
        })}</label
      >
      ${
        words.length === 0
          ? nothing
          : html`<label
              >${msg("Relations are given by")}
              ${choice({
                options: VOCABULARY_WORDS,
                value: vocabulary,
                set: (chosen) => state.change({ about: "vocabulary", table, vocabulary: chosen }),
              })}</label
            >`
      }
      ${
        signs.length === 1
          ? nothing
          : html`<label
              >${msg("The sign of a row comes from")}
              ${choice({
                options: signs.map((from) => [from, SIGN_FROM_WORDS[from]] as const),
                value: mapping.signFrom,
                set: (signFrom) => state.change({ about: "signFrom", table, signFrom }),
              })}</label
            >`
      }
      ${
        has("until")
          ? html`<label
              >${msg("The end in its column")}
              ${choice({
                options: ENDS,
                value: mapping.endIncluded ? "yes" : "no",
                set: (included) =>
                  state.change({ about: "end", table, included: included === "yes" }),
              })}</label
            >`
          : nothing
      }
      ${sourceForm(state, table, mapping)}
    </div>
  `;
}

/** One source for all rows; without a title they have those of their columns, or the file. */
function sourceForm(
  state: ImportState,
  table: number,
  { source, columns }: TableMapping,
): TemplateResult {
  const inColumn = columns.some(({ role }) => role === "source" || role === "sourceTitle");
  const without = inColumn ? msg("the one that its row names") : msg("the file");
  return html`
    <details ?open=${source !== null}>
      <summary>${msg(`Source of each row: ${source?.title ?? without}`)}</summary>
      <form @change=${(event: Event) => given(event, state, table)}>
        <label
          >${msg("Title of one source for all rows")}
          <input name="title" .value=${source?.title ?? ""}
        /></label>
        <label
          >${msg("Its address")}
          <input
            name="url"
            type="url"
            pattern="https?://[^\\s\\/?#]+\\S*"
            .value=${source?.url ?? ""}
        /></label>
        <label
          >${msg("Its publisher")} <input name="publisher" .value=${source?.publisher ?? ""}
        /></label>
      </form>
    </details>
  `;
}

function given(event: Event, state: ImportState, table: number): void {
  const form = event.currentTarget as HTMLFormElement;
  if (!form.reportValidity()) return;
  const data = new FormData(form);
  const field = (name: string): string => {
    const text = data.get(name);
    return typeof text === "string" ? text.trim() : "";
  };
  const source = { title: field("title"), url: field("url"), publisher: field("publisher") };
  state.change({ about: "source", table, source: source.title === "" ? null : source });
}
