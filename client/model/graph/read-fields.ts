import type { RelationAttributes } from "../../../domain/contract/graph.ts";
import {
  RELATION_FIELD_LIST,
  type FieldType,
  type RelationFieldName,
} from "../../../domain/relation-fields.ts";

/** Makes the value of a field from a property, for each type of field; also from none. */
export type FieldReaders<V> = Readonly<Record<FieldType, (property: V) => unknown>>;

/** Every field of a relation, from the properties that another graph has under the same names. */
export function readFields<V>(
  propertyOf: (name: RelationFieldName) => V,
  readers: FieldReaders<V>,
): RelationAttributes {
  const fields = RELATION_FIELD_LIST.map(({ name, type }) => [
    name,
    readers[type](propertyOf(name)),
  ]);
  return Object.fromEntries(fields) as RelationAttributes;
}
