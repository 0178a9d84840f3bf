import { z } from "zod";
import { isBetween } from "./relation-name.ts";

/*
 * The shape of lens.json: how a graph that is no pack is seen as actors and relations. Messages
 * complete the sentence "expected …".
 */

const LONGEST_TEXT = 1000;
/** More labels or types than anybody tells apart on a map. */
const MOST_ITEMS = 1000;

const text = z
  .string("text")
  .min(1, "some text")
  .max(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`);
/** A name of the database, of any characters. */
const name = z.string("a name of the database").min(1, "a name of the database").max(16_000);
const share = z.number("a number from 0 to 1").min(0, "from 0").max(1, "at most 1");
const sign = z.union([z.literal(-1), z.literal(0), z.literal(1)], "-1, 0 or 1");

const FORMS = "an object with constant, property (and words), or expression";

/**
 * A value of an actor or a relation: always the same, a property, a property with a table of words,
 * or a Cypher expression that reads. In an expression an actor is `n`; a relation is `r` between `s`
 * and `o`. `otherwise` is taken if there is no value, or none that fits.
 */
const valueOf = <T>(fixed: z.ZodType<T>) =>
  z.union(
    [
      z.strictObject({ constant: fixed }),
      z.strictObject({
        property: name,
        words: z.record(z.string(), fixed, "an object of words and their values").optional(),
        otherwise: fixed.optional(),
      }),
      z.strictObject({ expression: text, otherwise: fixed.optional() }),
    ],
    FORMS,
  );

export const TextValue = valueOf(text);
export type TextValue = z.infer<typeof TextValue>;
/** A property or expression gives a number, of which the sign counts, or a word such as ally. */
export const SignValue = valueOf(sign);
export type SignValue = z.infer<typeof SignValue>;
/** A property or expression gives a number; those above 1 are parts of the largest. */
export const ShareValue = valueOf(share);
export type ShareValue = z.infer<typeof ShareValue>;
export type LensValue = TextValue | SignValue | ShareValue;

const ONCE = "a name that the list has once";

/** Nodes of a label, which are actors. */
export const ActorLens = z.strictObject(
  {
    label: name,
    kind: TextValue.optional().meta({ description: "Kind of actor; by default the label" }),
    key: name.optional().meta({
      description: "Property of which ids are made, so that addresses last; by default the name",
    }),
    name: TextValue.optional().meta({ description: "By default the label and a number" }),
    aliases: TextValue.optional(),
    summary: TextValue.optional().meta({ description: "By default the other properties" }),
    country: TextValue.optional().meta({ description: "ISO 3166-1 alpha-2" }),
  },
  "an object with label, kind, key, name, aliases, summary and country",
);
export type ActorLens = z.infer<typeof ActorLens>;

const end = z.strictObject(
  {
    type: name,
    direction: z.enum(["in", "out"], "in (from the actor to the node) or out (from the node)"),
  },
  "an object with type and direction",
);

const ofRelation = {
  label: text.optional().meta({ description: "Read between the actors: is an ally of" }),
  family: text.optional(),
  symmetric: z.boolean("true or false").optional(),
  sign: SignValue.optional(),
  intensity: ShareValue.optional(),
  from: TextValue.optional().meta({ description: "First year, month or day in which it held" }),
  to: TextValue.optional().meta({ description: "The last one, included; without it, it goes on" }),
  at: TextValue.optional().meta({ description: "A date on which it happened, instead of both" }),
  summary: TextValue.optional().meta({ description: "What is said, by default made of the names" }),
  source: TextValue.optional().meta({ description: "A title or address; by default the database" }),
};

/** Relationships of a type, which are relations. */
export const TypeLens = z.strictObject(
  { type: name, ...ofRelation },
  `an object with type, ${Object.keys(ofRelation).join(", ")}`,
);
export type TypeLens = z.infer<typeof TypeLens>;

/** Nodes of a label, each of which relates the actors that it is connected with. */
export const BetweenLens = z.strictObject(
  { node: name, subject: end, object: end, ...ofRelation },
  `an object with node, subject, object, ${Object.keys(ofRelation).join(", ")}`,
);
export type BetweenLens = z.infer<typeof BetweenLens>;
export type RelationLens = TypeLens | BetweenLens;

export const Lens = z
  .strictObject(
    {
      title: text,
      summary: text.optional(),
      actors: z.array(ActorLens, "a list").max(MOST_ITEMS, `at most ${MOST_ITEMS}`),
      relations: z
        .array(z.union([TypeLens, BetweenLens]), "a list")
        .max(MOST_ITEMS, `at most ${MOST_ITEMS}`),
    },
    "an object with title, actors and relations",
  )
  .superRefine(({ actors, relations }, context) => {
    const once = (path: (string | number)[], seen: Set<string>, found: string) => {
      if (seen.has(found)) context.addIssue({ code: "custom", path, message: ONCE });
      seen.add(found);
    };
    const [labels, types, nodes] = [new Set<string>(), new Set<string>(), new Set<string>()];
    actors.forEach(({ label }, i) => once(["actors", i, "label"], labels, label));
    relations.forEach((relation, i) =>
      isBetween(relation)
        ? once(["relations", i, "node"], nodes, relation.node)
        : once(["relations", i, "type"], types, relation.type),
    );
  })
  .meta({ id: "Lens" });
export type Lens = z.infer<typeof Lens>;
