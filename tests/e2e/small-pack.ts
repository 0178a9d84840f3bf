import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREDICATES = [
  "ALLY_OF,ally of,alliance,1,,,true,0.8,",
  "CRITICIZED,criticized,dissent,-1,,,false,0.4,",
  "REFORMED,reformed,internal,1,,,false,0.6,changed itself",
];

/** Subject, predicate, object and sign of a claim. */
export type SmallClaim = readonly [
  subject: string,
  predicate: "ALLY_OF" | "CRITICIZED" | "REFORMED",
  object: string,
  sign: 1 | -1,
];

/** A folder with a pack, and what takes it away again. */
export interface SmallPack {
  folder: string;
  remove: () => void;
}

/** Writes a pack of states and of claims about them, all by one source. */
export function writeSmallPack(
  title: string,
  actors: readonly string[],
  claims: readonly SmallClaim[],
): SmallPack {
  const folder = mkdtempSync(join(tmpdir(), "entente-small-"));
  const put = (file: string, ...lines: string[]) =>
    writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
  const view = { kinds: ["State"], statuses: ["occurred", "ongoing"], cardActors: [actors[0]] };
  const about = { id: title.toLowerCase(), title, summary: "Small.", licence: "CC0 1.0", view };
  put("pack.json", JSON.stringify(about));
  put(
    "actors.csv",
    "id,name,kind,aliases,country,qid,summary",
    ...actors.map((id) => `${id},${id.charAt(0).toUpperCase()}${id.slice(1)},State,,,,`),
  );
  put(
    "predicates.csv",
    "id,label,family,defaultSign,subjectKinds,objectKinds,symmetric,typicalIntensity,meaning",
    ...PREDICATES,
  );
  put(
    "sources.csv",
    "id,title,titleInferred,publisher,published,publishedInferred,inferenceNote,url,language,paragraphCount,background",
    `d0,Report,false,,2020,,,,en,${claims.length + 1},false`,
  );
  put(
    "claims.csv",
    "id,subject,predicate,object,sign,intensity,validFrom,validTo,precision,dateBasis,status,assertedBy,source,paragraph,alsoParagraphs,summary,about,corroborates,contradicts,note,instrument",
    ...claims.map(
      ([subject, predicate, object, sign], at) =>
        `c${at},${subject},${predicate},${object},${sign},0.6,2020,,year,stated,ongoing,d0,d0,${at + 1},,Statement ${at}.,,,,,`,
    ),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
