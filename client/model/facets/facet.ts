import type { RelationAttributes } from "../../../domain/contract/graph.ts";
import type { Codec } from "../parameter/codec.ts";

/** Tests a relation for a choice: true if the choice shows it. */
export type Test = (relation: RelationAttributes) => boolean;

/** A value of a field of the filter; a field that is left out has the facet's `none`. */
export type ValueOf<F, K extends keyof F> = NonNullable<F[K]> | Extract<F[K], null>;

/** A choice of the filter that one relation alone can fail, time apart. */
export interface AnyFacet<Id extends string, Field extends string, Value> {
  /** Its name in counts, reasons and chips */
  id: Id;
  /** Its field of the filter */
  field: Field;
  /** Its name in an address, and how its value is read and written there */
  parameter: string;
  codec: Codec<Value>;
  /** The value of a filter that does not have the field */
  none: Value;
  /** Returns the test of relations for a value; null: the value asks nothing */
  test(value: Value): Test | null;
}

/** A facet whose field of the filter `F` declares. */
export type Facet<Id extends string, F> = AnyFacet<Id, keyof F & string, ValueOf<F, keyof F>>;

/** Returns a test that asks for one of some values; null: every one will do. */
export function among(
  list: readonly string[] | null,
  of: (relation: RelationAttributes) => string,
): Test | null {
  if (!list) return null;
  const set = new Set(list);
  return (relation) => set.has(of(relation));
}
