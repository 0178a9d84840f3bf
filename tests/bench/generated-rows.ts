import type { Random } from "./random.ts";

/** The rows of a generated pack, header first. */
export type Cell = string | number | boolean;

export const CAMPS = 3;
/** Share of cooperation inside a camp, and of friction between camps. */
const LOYALTY = 0.9;
const FIRST_YEAR = 1990;
const YEARS = 35;
export const CLAIMS_PER_SOURCE = 100;

const PREDICATES = [
  ["ALLY_OF", "ally of", 1, true, 0.9],
  ["SUPPORTED", "supported", 1, false, 0.8],
  ["SENT_AID_TO", "sent aid to", 1, false, 0.7],
  ["DEEPENED_TIES_WITH", "deepened ties with", 1, false, 0.5],
  ["FOUGHT_WAR_WITH", "fought a war with", -1, true, 1],
  ["SANCTIONED", "imposed sanctions on", -1, false, 0.6],
  ["ACCUSED", "accused", -1, false, 0.4],
  ["HAS_TENSIONS_WITH", "has tensions with", -1, true, 0.5],
  ["WATCHES", "watches", 0, false, 0.1],
  ["DEPENDS_ON", "depends on", 0, false, 0.4],
] as const;
const KINDS = ["State", "State", "State", "Organization", "Person"] as const;
const COUNTRIES = ["AM", "AT", "BR", "CA", "CH", "DE", "EG", "FR", "GE", "IN", "JP", "KE", "NO"];
const SYLLABLES = ["ar", "be", "dor", "el", "ga", "ki", "lu", "mar", "no", "ra", "sta", "ve", "zy"];

export interface Triple {
  subject: number;
  predicate: (typeof PREDICATES)[number];
  object: number;
}

/** Different triples: mostly cooperation within a camp, mostly friction between camps. */
export function drawTriples(actors: number, relations: number, random: Random): Triple[] {
  const drawn = new Map<string, Triple>();
  while (drawn.size < relations) {
    const subject = random.whole(actors);
    const object = random.whole(actors);
    if (subject === object) continue;
    const within = subject % CAMPS === object % CAMPS;
    const sign = random.chance(0.1) ? 0 : within === random.chance(LOYALTY) ? 1 : -1;
    const predicate = random.pick(PREDICATES.filter((row) => row[2] === sign));
    drawn.set(`${subject}.${predicate[0]}.${object}`, { subject, predicate, object });
  }
  return [...drawn.values()];
}

export const actorId = (index: number) => `a${index}`;

export function actorRows(actors: number, random: Random): Cell[][] {
  const rows: Cell[][] = [["id", "name", "kind", "aliases", "country", "qid", "summary"]];
  for (let i = 0; i < actors; i++) {
    const word = [1, 2, 3].map(() => random.pick(SYLLABLES)).join("");
    const name = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${i}`;
    const kind = random.pick(KINDS);
    const country = kind === "Organization" ? "" : random.pick(COUNTRIES);
    rows.push([actorId(i), name, kind, `${word};No. ${i}`, country, "", ""]);
  }
  return rows;
}

export function predicateRows(): Cell[][] {
  const header =
    "id,label,family,defaultSign,subjectKinds,objectKinds,symmetric,typicalIntensity,meaning";
  return [
    header.split(","),
    ...PREDICATES.map(([id, label, sign, symmetric, intensity]) => {
      const family = sign === 1 ? "cooperation" : sign === -1 ? "friction" : "neutral";
      return [id, label, family, sign, "", "", symmetric, intensity, ""];
    }),
  ];
}

export function sourceRows(sources: number): Cell[][] {
  const header =
    "id,title,titleInferred,publisher,published,publishedInferred,inferenceNote,url,language,paragraphCount,background";
  return [
    header.split(","),
    ...Array.from({ length: sources }, (_, i) => {
      const year = FIRST_YEAR + (i % YEARS);
      return [`s${i}`, `Report ${i}`, false, "", year, "", "", "", "en", CLAIMS_PER_SOURCE, false];
    }),
  ];
}

export function claimRows(
  triples: Triple[],
  claims: number,
  sources: number,
  random: Random,
): Cell[][] {
  const header =
    "id,subject,predicate,object,sign,intensity,validFrom,validTo,precision,dateBasis,status,assertedBy,source,paragraph,alsoParagraphs,summary,about,corroborates,contradicts,note,instrument";
  const rows: Cell[][] = [header.split(",")];
  for (let i = 0; i < claims; i++) {
    const { subject, predicate, object } = triples[i] ?? random.pick(triples);
    const [type, label, sign, , intensity] = predicate;
    const source = `s${i % sources}`;
    const paragraph = Math.floor(i / sources) + 1;
    rows.push([
      `c${i}`,
      actorId(subject),
      type,
      actorId(object),
      sign,
      intensity,
      ...datesOf(random),
      source,
      source,
      paragraph,
      "",
      `Actor ${subject} ${label} actor ${object}, says report ${source}.`,
      ...["", "", "", "", ""],
    ]);
  }
  return rows;
}

/** Cells from validFrom to status: a tenth undated, a third with an end, the rest still going on. */
function datesOf(random: Random): Cell[] {
  if (random.chance(0.1)) return ["", "", "none", "none", "ongoing"];
  const year = FIRST_YEAR + random.whole(YEARS);
  const part = (below: number) => String(random.whole(below) + 1).padStart(2, "0");
  const precision = random.pick(["year", "month", "day"] as const);
  const rest = { year: "", month: `-${part(12)}`, day: `-${part(12)}-${part(28)}` }[precision];
  const end = random.chance(0.33) ? `${year + random.whole(5) + 1}` : "";
  return [`${year}${rest}`, end, precision, "stated", end === "" ? "ongoing" : "occurred"];
}
