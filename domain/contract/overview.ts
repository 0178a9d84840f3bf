import { z } from "zod";

/** Number of relations by sign; mixed are those whose counting claims disagree. */
export const SignCounts = z.object({
  cooperation: z.int(),
  friction: z.int(),
  neutral: z.int(),
  mixed: z.int(),
});
export type SignCounts = z.infer<typeof SignCounts>;

const Member = z.object({ id: z.string(), name: z.string(), kind: z.string() });

/** Actors that cooperate more with each other than with others. */
export const Community = z
  .object({
    id: z.string().meta({ description: "Id of its best-known member" }),
    name: z
      .string()
      .meta({ description: "Its best-known members", example: "Russia, Belarus +41" }),
    isOpen: z.boolean().meta({ description: "True if expand names one of its actors" }),
    size: z.int().meta({ description: "Number of its actors" }),
    shown: z.int().meta({ description: "Number of its actors that are listed among actors" }),
    signs: SignCounts.meta({ description: "Relations that match, between its own actors" }),
    members: z
      .array(Member)
      .meta({ description: "Its best-known actors, with most relations first" }),
  })
  .meta({ id: "Community" });
export type Community = z.infer<typeof Community>;

/** An actor that is shown by itself, because its community is open or because it was asked for. */
export const OverviewActor = Member.extend({
  country: z.string(),
  community: z.string().meta({ description: "Id of its community" }),
  rank: z.int().meta({
    description: "Its place in the community, from 0, with most relations first",
  }),
});
export type OverviewActor = z.infer<typeof OverviewActor>;

/** All relations between two elements of an overview that match. */
export const Bundle = SignCounts.extend({
  source: z.string().meta({
    description: "Id of an actor, or ~ and the id of a community: those of its actors not shown",
    example: "~russia",
  }),
  target: z.string(),
  intensity: z.number().min(0).max(1).meta({ description: "That of the strongest" }),
}).meta({ id: "Bundle" });
export type Bundle = z.infer<typeof Bundle>;

/** All relations between the actors of two communities that match, whatever is open. */
export const Tie = SignCounts.extend({
  source: z.string().meta({ description: "Id of a community", example: "russia" }),
  target: z.string().meta({ description: "Id of another one" }),
}).meta({ id: "Tie" });
export type Tie = z.infer<typeof Tie>;

/** The whole in few elements: communities, some of them open, and what lies between. */
export const Overview = z
  .object({
    pack: z.string(),
    title: z.string(),
    version: z.string(),
    budget: z.int().meta({ description: "Maximum number of lines, one for each sign of a bundle" }),
    total: SignCounts.extend({
      actors: z.int(),
      relations: z.int(),
      undated: z.int().meta({ description: "Number of these relations without a date" }),
    }).meta({ description: "All actors, and all relations that match" }),
    lines: z.int().meta({ description: "Lines between the elements, before the budget cuts any" }),
    truncated: z.boolean().meta({ description: "True if the budget cut off lines, the thinnest" }),
    communities: z.array(Community),
    actors: z.array(OverviewActor),
    between: z.array(Tie).meta({ description: "With most relations first; nothing is cut" }),
    bundles: z.array(Bundle).meta({ description: "With most relations first" }),
  })
  .meta({ id: "Overview" });
export type Overview = z.infer<typeof Overview>;
