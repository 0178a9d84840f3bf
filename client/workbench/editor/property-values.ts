import type { Completion as Offered, CompletionResult } from "@codemirror/autocomplete";
import { ask } from "../../api/ask.ts";
import { QueryClient, type QueryValue } from "../../api/query-client.ts";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { literalText } from "../parameters/parameter.ts";
import { propertyQuery } from "../schema/written-query.ts";
import { valueText } from "../values/value-text.ts";
import { valuePlace, type ValuePlace } from "../text/value-place.ts";

/** A property with more values than these is not worth a list; as many as the statement gives. */
const FEW = 25;

const known = new Map<string, Promise<Offered[]>>();

/**
 * Returns the values of the property whose value is written at a place, the most frequent first;
 * null: none is written there, or it has many. Rejects with QueryError.
 */
export async function propertyValues(text: string, at: number): Promise<CompletionResult | null> {
  const place = valuePlace(text.slice(0, at), text);
  const options = place ? await optionsFor(place) : [];
  return place && options.length > 0
    ? { from: at - place.begun.length, options, validFor: /^[^'"\n]*$/ }
    : null;
}

function optionsFor({ owner, property, quote }: ValuePlace): Promise<Offered[]> {
  const name = owner.names.at(-1) ?? "";
  const statement = propertyQuery(
    name,
    property,
    owner.of === "type" ? "relationship type" : "label",
  );
  const key = `${quote}${statement}`;
  const asked = known.get(key) ?? valuesOf(statement, quote);
  known.set(key, asked);
  // A failure is not kept: the next list asks again.
  asked.catch(() => known.delete(key));
  return asked;
}

async function valuesOf(statement: string, quote: string): Promise<Offered[]> {
  const { rows } = await new QueryClient(".", undefined, "neo4j", ask).run(statement);
  if (rows.length >= FEW) return [];
  return rows.flatMap(([value = null, count = null], at) =>
    isPlain(value) && (quote === "" || typeof value === "string")
      ? [
          {
            label: valueText(value),
            apply: quote === "" ? literalText(value) : within(valueText(value), quote),
            type: "value",
            detail: msg(`${numberText(Number(count))} times`),
            boost: -at,
          },
        ]
      : [],
  );
}

const isPlain = (value: QueryValue) => ["string", "bigint", "boolean"].includes(typeof value);

/** A text as it stands between quotation marks that are there already. */
const within = (text: string, quote: string): string =>
  text.replace(/[\\'"]/g, (sign) => (sign === "\\" || sign === quote ? `\\${sign}` : sign));
