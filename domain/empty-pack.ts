import { ACTOR_COLUMNS, CLAIM_COLUMNS, PREDICATE_COLUMNS, SOURCE_COLUMNS } from "./pack-columns.ts";
import type { PackFile } from "./pack-files.ts";

/** Returns the files of an empty pack, with comments that say what goes into each column. */
export function emptyPack(id: string, title: string): Record<PackFile, string> {
  const manifest = {
    id,
    title,
    summary: "What this pack is about, in a sentence or two.",
    licence: "CC BY 4.0",
    view: { kinds: [], statuses: ["occurred", "ongoing"], cardActors: [] },
  };
  return {
    "pack.json": `${JSON.stringify(manifest, null, 2)}\n`,
    "actors.csv": `# One actor a row. id, name and kind are needed; the rest may stay empty.
# id: lower-case letters, digits and hyphens. kind: a word such as State, Organization or Person.
# aliases: other names, separated by ; country: two letters, as in ISO 3166. qid: item of Wikidata.
# armenia,Armenia,State,Hayastan;Republic of Armenia,AM,Q399,
${ACTOR_COLUMNS.join(",")}
`,
    "sources.csv": `# One document a row. id and title are needed.
# published: a date such as 2024, 2024-02 or 2024-02-22. url: http:// or https://
# background: true for a public record that no document states.
# treaty-1997,Treaty of Friendship,false,Government,1997-08-29,,,https://example.org/treaty,en,,false
${SOURCE_COLUMNS.join(",")}
`,
    "predicates.csv": `# One kind of relation a row. id and label are needed.
# id: capitals and underscores. label: read between two actors, as in "Armenia is an ally of Russia".
# defaultSign: 1 cooperation, -1 friction, 0 neither. typicalIntensity: from 0 to 1.
# subjectKinds, objectKinds: kinds that may stand on either side, separated by ; any if empty.
# ALLY_OF,is an ally of,alliance,1,State,State,true,0.9,
${PREDICATE_COLUMNS.join(",")}
`,
    "claims.csv": `# One statement of one source a row. id, subject, predicate, object and source are needed.
# subject, object, assertedBy, about: ids of actors. source: the id of a source.
# validFrom, validTo: the first and the last year, month or day in which it held.
# status: occurred, ongoing, planned, alleged, hypothetical or denied.
# c1,armenia,ALLY_OF,russia,1,0.9,1997-08-29,,day,stated,ongoing,treaty-1997,treaty-1997,,,A treaty binds both.,,,,,
${CLAIM_COLUMNS.join(",")}
`,
  };
}
