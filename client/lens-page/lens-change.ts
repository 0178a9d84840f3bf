import type {
  ActorLens,
  Lens,
  RelationLens,
  SignValue,
  TextValue,
} from "../../domain/lens/lens.ts";
import { nameOfRelation } from "../../domain/lens/relation-name.ts";
import type { Sign } from "../../domain/sign.ts";

/** The lens without or with a label as actors. */
export function withLabel(lens: Lens, label: string, isActor: boolean): Lens {
  const others = lens.actors.filter((actor) => actor.label !== label);
  return { ...lens, actors: isActor ? [...others, { label }] : others };
}

/** The lens with an actor's settings changed; undefined takes one away. */
export function withActor(lens: Lens, label: string, change: Partial<ActorLens>): Lens {
  const actors = lens.actors.map((actor) =>
    actor.label === label ? defined({ ...actor, ...change }) : actor,
  );
  return { ...lens, actors };
}

/** The lens without or with a type as relations. */
export function withType(lens: Lens, type: string, isRelation: boolean): Lens {
  const others = lens.relations.filter((relation) => nameOfRelation(relation) !== type);
  return { ...lens, relations: isRelation ? [...others, { type }] : others };
}

/** The lens with a relation's settings changed; undefined takes one away. */
export function withRelation(lens: Lens, name: string, change: Partial<RelationLens>): Lens {
  const relations = lens.relations.map((relation) =>
    nameOfRelation(relation) === name ? defined({ ...relation, ...change }) : relation,
  );
  return { ...lens, relations };
}

/** The property of a value; empty for a constant, an expression or none. */
export const propertyOf = (value: TextValue | SignValue | undefined): string =>
  value && "property" in value ? value.property : "";

/** A value that is a property; undefined for an empty name. */
export const fromProperty = (property: string): { property: string } | undefined =>
  property === "" ? undefined : { property };

/** The sign that all relations of a type have; null if it differs. */
export function constantSign(value: SignValue | undefined): Sign | null {
  if (!value) return 0;
  return "constant" in value ? value.constant : null;
}

function defined<T extends object>(item: T): T {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T;
}
