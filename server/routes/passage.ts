import { z } from "zod";
import { included, names, share, whole } from "../http/parameters.ts";
import type { Catalogue } from "../query/catalogue.ts";
import type { Passage } from "../query/passable.ts";
import { requireKnown } from "./relation-filter.ts";

const list = (description: string) => names.optional().meta({ description });

/** Parameters of the page's filter beside those of all relation queries. */
export const passageParameters = {
  kind: list("Kinds of the actors in between, several by commas"),
  also: list("Actors that may lie in between whatever their kind, several by commas"),
  without: list("Actors that may not lie in between, several by commas"),
  background: included.default(true).meta({
    description: "Whether relations that rest on the public record alone will do",
  }),
  minIntensity: share.meta({ description: "Least intensity of a relation, 0 to 1" }),
  minSources: whole(0, 1000, 0),
  disputed: z
    .enum(["any", "only"], { error: "any or only" })
    .default("any")
    .meta({ description: "only: relations that another claim contradicts" }),
};

type PassageQuery = z.output<z.ZodObject<typeof passageParameters>>;

/** Converts the parameters to conditions on relations. Throws BadRequest for unknown actors. */
export function passageOf(
  { kind, also = [], without, background, minIntensity, minSources, disputed }: PassageQuery,
  catalogue: Catalogue,
): Passage {
  requireKnown("also", also, catalogue.actors);
  requireKnown("without", without, catalogue.actors);
  return {
    kinds: kind,
    also,
    without,
    background,
    minIntensity,
    minSources,
    disputedOnly: disputed === "only",
  };
}
