import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ACTORS = ["alpha", "beta", "gamma", "delta", "lonely"];

const PREDICATES = [
  "ALLY_OF,ally of,alliance,1,,,true,0.8,",
  "CRITICIZED,criticized,dissent,-1,,,false,0.4,",
  "REFORMED,reformed,internal,1,,,false,0.6,changed itself",
];

/** Subject, predicate, object and sign of each claim: alpha has three relations with itself. */
const CLAIMS = [
  ["alpha", "ALLY_OF", "beta", 1],
  ["beta", "CRITICIZED", "gamma", -1],
  ["gamma", "ALLY_OF", "delta", 1],
  ["delta", "CRITICIZED", "alpha", -1],
  ["alpha", "CRITICIZED", "alpha", -1],
  ["alpha", "ALLY_OF", "alpha", 1],
  ["alpha", "REFORMED", "alpha", 1],
  ["beta", "REFORMED", "beta", 1],
] as const;

/** Writes a pack with relations of actors with themselves, and with an actor that has none. */
export function writeLoopPack(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "entente-loops-"));
  const put = (file: string, ...lines: string[]) =>
    writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
  const view = { kinds: ["State"], statuses: ["occurred", "ongoing"], cardActors: ["alpha"] };
  const about = { id: "loops", title: "Loops", summary: "With itself.", licence: "CC0 1.0", view };
  put("pack.json", JSON.stringify(about));
  put(
    "actors.csv",
    "id,name,kind,aliases,country,qid,summary",
    ...ACTORS.map((id) => `${id},${id.charAt(0).toUpperCase()}${id.slice(1)},State,,,,`),
  );
  put(
    "predicates.csv",
    "id,label,family,defaultSign,subjectKinds,objectKinds,symmetric,typicalIntensity,meaning",
    ...PREDICATES,
  );
  put(
    "sources.csv",
    "id,title,titleInferred,publisher,published,publishedInferred,inferenceNote,url,language,paragraphCount,background",
    "d0,Report,false,,2020,,,,en,9,false",
  );
  put(
    "claims.csv",
    "id,subject,predicate,object,sign,intensity,validFrom,validTo,precision,dateBasis,status,assertedBy,source,paragraph,alsoParagraphs,summary,about,corroborates,contradicts,note,instrument",
    ...CLAIMS.map(
      ([subject, predicate, object, sign], at) =>
        `c${at},${subject},${predicate},${object},${sign},0.6,2020,,year,stated,ongoing,d0,d0,${at + 1},,Statement ${at}.,,,,,`,
    ),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
