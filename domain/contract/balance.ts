import { z } from "zod";
import { FOLD_RULES } from "../fold-rule.ts";
import { SignValue } from "./graph.ts";

const ids = z.array(z.string());
/** A list of two: tools that read the description refuse a list of schemas, as of a tuple. */
const ends = z
  .array(z.string())
  .length(2)
  .meta({ description: "Ids of two actors" }) as z.ZodType<unknown> as z.ZodType<[string, string]>;

/** An index that is known exactly, or lies between two numbers. */
export const Interval = z.object({
  lower: z.number().meta({ description: "No division leaves less" }),
  upper: z.number().meta({ description: "The division that was found leaves so much" }),
  exact: z.boolean().meta({ description: "True if lower and upper are the same" }),
});
export type Interval = z.infer<typeof Interval>;

/** The structural balance of relations, folded to one sign for two actors. */
export const BalanceFigures = z.object({
  rule: z.enum(FOLD_RULES),
  mostCamps: z.int().meta({ description: "The number of camps that was asked for" }),
  division: z.enum(["frustration", "weighted"]).meta({
    description: "The index whose best division camps and frustrated show",
  }),
  method: z.enum(["proof", "search"]).meta({
    description: "search: annealing alone, beside a quick bound; always for more than two camps",
  }),
  actors: z.int().meta({ description: "Actors that have a pair" }),
  pairs: z.int().meta({ description: "Pairs of actors with a sign" }),
  weight: z.number().meta({ description: "Total weight of the pairs" }),
  components: z.int().meta({
    description: "Connected parts; nothing says which camps of two parts belong together",
  }),
  frustration: Interval.meta({ description: "Number of pairs that contradict a division" }),
  weighted: Interval.meta({ description: "Weight of the pairs that contradict a division" }),
  camps: z.array(z.object({ id: z.int(), actors: ids })),
  frustrated: z
    .array(z.object({ pair: ends, sign: SignValue, weight: z.number(), relations: ids }))
    .meta({ description: "Pairs that contradict the division, heaviest first" }),
  triads: z.object({
    balanced: z.int(),
    unbalanced: z.int(),
    share: z.number().nullable().meta({ description: "Balanced of all; null if there is none" }),
    byType: z.object({ "+++": z.int(), "++-": z.int(), "+--": z.int(), "---": z.int() }),
  }),
  degreeOfBalance: z.object({
    triangles: z.number().nullable().meta({ description: "Balanced triads of all triads" }),
    walks: z
      .number()
      .nullable()
      .meta({ description: "tr e^A / tr e^|A| (Estrada and Benzi 2014); null: not computed" }),
    tooLarge: z.boolean().meta({ description: "True if walks are left out for the size" }),
  }),
  ties: z
    .array(z.object({ pair: ends, relations: ids }))
    .meta({ description: "Actors whose relations speak for both signs alike; in no pair" }),
  leftOut: z.object({
    neutral: z.int().meta({ description: "Neutral and mixed relations" }),
    selfRelations: z.int().meta({ description: "Relations of an actor with itself" }),
    tied: z.int().meta({ description: "Relations of ties" }),
  }),
});
export type BalanceFigures = z.infer<typeof BalanceFigures>;

/** The answer of `GET /api/balance`. */
export const Balance = BalanceFigures.extend({
  pack: z.string(),
  version: z.string(),
  relations: z.int().meta({ description: "Relations that match" }),
  truncated: z.boolean().meta({ description: "True if limit cut off relations, the weakest" }),
}).meta({ id: "Balance" });
export type Balance = z.infer<typeof Balance>;
