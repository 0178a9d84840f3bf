import type { Completion as Offered } from "@codemirror/autocomplete";
import { ask } from "../../api/ask.ts";
import { QueryClient, type QueryValue } from "../../api/query-client.ts";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { literalText } from "../parameters/parameter.ts";
import { propertyQuery } from "../schema/written-query.ts";
import { valueText } from "../values/value-text.ts";
import type { ValuePlace } from "../text/value-place.ts";

/** A property with more values than these is not worth a list; as many as the statement gives. */
const FEW = 25;

const known = new Map<string, Promise<Offered[]>>();

/** Returns the values that a property has, the most frequent first; none if it has many. */
export async function propertyValues({ owner, property, quote }: ValuePlace): Promise<Offered[]> {
  const name = owner.names.at(-1);
  if (name === undefined) return [];
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
