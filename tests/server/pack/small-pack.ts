import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A pack of three actors, two sources and three claims, to which the tests add faults. */
export const SMALL = {
  "pack.json": `{
  "id": "small",
  "title": "Small",
  "summary": "Three actors.",
  "licence": "CC0 1.0",
  "view": {
    "kinds": ["State"],
    "statuses": ["occurred"],
    "cardActors": ["austria"]
  }
}
`,
  "actors.csv": `id,name,kind,aliases,country,qid,summary
austria,Austria,State,Österreich;Republic of Austria,AT,Q40,
bavaria,"Bavaria, a state",State,,DE,,
mozart,Mozart,Person,,AT,,Composer
`,
  "sources.csv": `id,title,titleInferred,publisher,published,publishedInferred,inferenceNote,url,language,paragraphCount,background
d0,First,false,,2020,,,https://example.org/1,en,3,false
d1,Second,true,,,2021-05,guess,,en,,true
`,
  "predicates.csv": `id,label,family,defaultSign,subjectKinds,objectKinds,symmetric,typicalIntensity,meaning
ALLY_OF,ally of,alliance,1,State,State,true,0.9,
ADMIRED,admired,dissent,0,,State,false,0.2,looked up to
`,
  "claims.csv": `id,subject,predicate,object,sign,intensity,validFrom,validTo,precision,dateBasis,status,assertedBy,source,paragraph,alsoParagraphs,summary,about,corroborates,contradicts,note,instrument
c1,austria,ALLY_OF,bavaria,1,0.9,2001-02,2003,month,stated,occurred,d0,d0,1,2;3,Allies.,mozart,c2,,,
c2,austria,ALLY_OF,bavaria,1,0.8,,,none,none,ongoing,mozart,d1,7,,Allies still.,,c1,c3,,
c3,austria,ALLY_OF,bavaria,0,0,2004,,year,stated,denied,d0,d0,2,,No longer allies.,,,c2,,
`,
};
export type PackFile = keyof typeof SMALL;

/** Writes the small pack into an existing folder. */
export async function writeSmallPack(folder: string) {
  for (const [file, text] of Object.entries(SMALL)) await writeFile(join(folder, file), text);
}
