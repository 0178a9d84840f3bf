import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../../domain/message.ts";
import {
  atColumns,
  choiceOf,
  formsFor,
  valueColumns,
  type ChartChoice,
  type Form,
} from "./chart-choice.ts";
import { FORM_NAMES } from "./chart-words.ts";
import type { ChartColumn } from "./column-kind.ts";

/** Returns the fields by which a reader chooses the form of a chart and its columns. */
export function choiceFields(
  columns: readonly ChartColumn[],
  choice: ChartChoice,
  choose: (choice: ChartChoice) => void,
): TemplateResult {
  const { form, at, value, series } = choice;
  const names = (some: readonly ChartColumn[]): [string, string][] =>
    some.map(({ column, name }) => [String(column), name]);
  const groups = columns.filter(
    ({ column, kind }) => kind === "category" && column !== at && column !== value,
  );
  return html`
    ${field(
      msg("Chart"),
      formsFor(columns).map((one) => [one, FORM_NAMES[one]]),
      form,
      (chosen) => {
        const next = choiceOf(chosen as Form, columns);
        if (next) choose(next);
      },
    )}
    ${field(msg("Of"), names(valueColumns(columns, at)), String(value), (chosen) =>
      choose({ ...choice, value: Number(chosen) }),
    )}
    ${field(msg("Over"), names(atColumns(form, columns)), String(at), (chosen) =>
      choose(over(Number(chosen), columns, choice)),
    )}
    ${
      groups.length > 0
        ? field(
            msg("Apart by"),
            [["", msg("nothing")], ...names(groups)],
            series === null ? "" : String(series),
            (chosen) => choose({ ...choice, series: chosen === "" ? null : Number(chosen) }),
          )
        : nothing
    }
  `;
}

/** The same chart over another column: what was drawn over it gives way. */
function over(at: number, columns: readonly ChartColumn[], choice: ChartChoice): ChartChoice {
  const values = valueColumns(columns, at);
  const value = values.find(({ column }) => column === choice.value) ?? values[0];
  const series = choice.series === at ? null : choice.series;
  return value ? { ...choice, at, value: value.column, series } : choice;
}

function field(
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  choose: (value: string) => void,
) {
  return html`<label>
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ([value, name]) =>
          html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </label>`;
}
