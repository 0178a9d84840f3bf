import { z } from "zod";
import { included, names, share, wholeNumber } from "../http/parameters.ts";
import type { Catalogue } from "../query/catalogue.ts";
import type { Passage } from "../query/passable.ts";
import { requireKnown } from "./relation-filter.ts";

const list = (description: string) => names.optional().meta({ description });

/** Parameters of the page's filter beside those of all relation queries. */
export const passageParameters = {
  kind: list("Kinds of the actors in between, separated by commas"),
  also: list("Actors allowed in between regardless of their kind, separated by commas"),
  without: list("Actors not allowed in between, separated by commas"),
  background: included.default(true).meta({
    description: "Whether to include relations that only the public record supports",
  }),
  minIntensity: share.meta({ description: "Minimum intensity of a relation, from 0 to 1" }),
  minSources: wholeNumber(0, 1000, 0),
  disputed: z
    .enum(["any", "only"], { error: "any or only" })
    .default("any")
    .meta({ description: "only restricts to relations that another claim contradicts" }),
};

/** The same for all relations, of which both ends have to fit. */
export const wholeParameters = {
  ...passageParameters,
  kind: list("Kinds of both actors, separated by commas"),
  also: list("Actors that count regardless of their kind, separated by commas"),
  without: list("Actors to leave out, separated by commas"),
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
