import { CypherError, STATUS, typeError } from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import {
  isList,
  isMap,
  kindOf,
  type CypherMap,
  type Entity,
  type Node,
  type Path,
  type Relationship,
  type Value,
} from "../values/value.ts";

const wrong = (name: string, expected: string, value: Value): CypherError =>
  typeError(
    `Invalid input for function '${name}()': Expected ${describe(value)} to be a ${expected}, but it was a ${kindOf(value)}`,
  );

/** @throws CypherError if the value is no node, or one that has been deleted and is asked for more. */
export function expectNode(value: Value, name: string): Node {
  if (isEntity(value) && value.kind === "Node") return living(value);
  throw wrong(name, "Node", value);
}

export function expectRelationship(value: Value, name: string): Relationship {
  if (isEntity(value) && value.kind === "Relationship") return value;
  throw wrong(name, "Relationship", value);
}

export function expectEntity(value: Value, name: string): Entity {
  if (isEntity(value)) return value;
  throw wrong(name, "Node or Relationship", value);
}

export function expectPath(value: Value, name: string): Path {
  if (isObject(value) && value.kind === "Path") return value;
  throw wrong(name, "Path", value);
}

/** Returns the properties of an entity, or a map, as a map. */
export function entityOrMap(value: Value, name: string): CypherMap {
  if (isMap(value)) return value;
  if (!isEntity(value)) throw wrong(name, "Node, Relationship or Map", value);
  living(value);
  const properties = new Map<string, Value>();
  for (const key of value.keys()) properties.set(key, value.property(key));
  return properties;
}

function living<T extends Entity>(entity: T): T {
  if (!entity.isDeleted) return entity;
  throw new CypherError(
    STATUS.entityNotFound,
    `${entity.kind} with id ${entity.id} has been deleted in this transaction`,
  );
}

type Kinded = Exclude<
  Value,
  null | boolean | string | bigint | number | readonly Value[] | CypherMap
>;

const isObject = (value: Value): value is Kinded =>
  typeof value === "object" && value !== null && !isList(value) && !isMap(value);

const isEntity = (value: Value): value is Entity =>
  isObject(value) && (value.kind === "Node" || value.kind === "Relationship");
