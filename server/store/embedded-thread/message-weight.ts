import { isUnmade } from "../../../engine/values/range-list.ts";
import { isList, isMap, type Entity, type Value } from "../../../engine/values/value.ts";
import { weightOf } from "../../../engine/values/weight.ts";

const AN_OBJECT = 64;
const A_REFERENCE = 16;
const A_PROPERTY = 40;

/**
 * Weighs rows for one message, in bytes, roughly. In the graph a node takes nothing more for a row
 * that has it; a message carries all of its properties, once.
 */
export class MessageWeight {
  readonly #carried = new Set<Entity>();

  weigh(row: readonly Value[]): number {
    let sum = 0;
    for (const value of row) sum += this.#value(value);
    return sum;
  }

  #value(value: Value): number {
    if (typeof value !== "object" || value === null) return weightOf(value);
    if (isList(value)) {
      return isUnmade(value) ? weightOf(value) : AN_OBJECT + this.weigh(value);
    }
    if (isMap(value)) {
      let sum = AN_OBJECT;
      value.forEach((each, key) => (sum += A_PROPERTY + key.length + this.#value(each)));
      return sum;
    }
    if (value.kind === "Node" || value.kind === "Relationship") return this.#entity(value);
    if (value.kind !== "Path") return weightOf(value);
    return AN_OBJECT + this.weigh(value.nodes) + this.weigh(value.relationships);
  }

  #entity(entity: Entity): number {
    if (this.#carried.has(entity)) return A_REFERENCE;
    this.#carried.add(entity);
    let sum = AN_OBJECT;
    if (entity.isDeleted) return sum;
    for (const key of entity.keys())
      sum += A_PROPERTY + key.length + weightOf(entity.property(key));
    return sum;
  }
}
