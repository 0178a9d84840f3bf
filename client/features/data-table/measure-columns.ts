import { html } from "lit";
import { measureText } from "../../../domain/analysis/measures/measure-text.ts";
import { MEASURE_WORDS } from "../../../domain/analysis/measures/measure-words.ts";
import type { MeasureName } from "../../../domain/analysis/measures/names.ts";
import type { Measured } from "../../model/graph/measured.ts";
import type { Column } from "./column.ts";
import type { ActorRow } from "./rows.ts";

/** Returns the columns of measures; cells are empty until they are computed, and pale if stale. */
export function measureColumns(
  names: readonly MeasureName[],
  measured: Measured | null,
): Column<ActorRow>[] {
  return names.map((name): Column<ActorRow> => {
    const values = measured?.values.get(name);
    const text = ({ id }: ActorRow) => {
      const value = values?.get(id);
      return value === undefined ? "" : measureText(name, value);
    };
    return {
      id: name,
      heading: MEASURE_WORDS[name].title,
      value: ({ id }) => values?.get(id) ?? "",
      text,
      ...(measured?.stale && { cell: (row) => html`<span class="none">${text(row)}</span>` }),
      track: "minmax(96px, 1fr)",
      numeric: true,
      narrow: true,
    };
  });
}
