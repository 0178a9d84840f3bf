import { NodeRecord, RelationshipRecord } from "../storage/records.ts";
import type { Shape } from "../storage/shape.ts";
import { property } from "../values/access.ts";
import type { Evaluate } from "../run/evaluate.ts";

/**
 * Cypher's `value.key`. Rows mostly hold entities of one shape, so that the place of the property in
 * the last one is remembered.
 */
export function propertyRead(target: Evaluate, key: string): Evaluate {
  let shape: Shape | null = null;
  let place: number | undefined;
  return (frame) => {
    frame.hits++;
    const value = target(frame);
    if (!(value instanceof NodeRecord) && !(value instanceof RelationshipRecord)) {
      return property(value, key);
    }
    const { properties } = value;
    if (properties.shape !== shape) {
      shape = properties.shape;
      place = shape.placeOf(key);
    }
    return place === undefined ? null : (properties.values[place] ?? null);
  };
}
