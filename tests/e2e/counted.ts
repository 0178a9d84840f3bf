import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const PACK = new URL("../../data/armenia-russia/", import.meta.url);

type Row = Record<string, string>;
const rows = (file: string): Row[] =>
  parse(readFileSync(new URL(file, PACK)), { columns: true, bom: true });

const LADDER = ["denied", "hypothetical", "alleged", "planned", "occurred", "ongoing"];

/** A relation as the claims in the pack's files make it. */
export interface Counted {
  subject: string;
  object: string;
  sign: -1 | 0 | 1;
  status: string;
  intensity: number;
  sources: string[];
  /** Documents of those of its claims that occurred or go on, once a claim */
  firmSources: string[];
  /** Documents that say so, background left aside */
  documents: number;
  /** First moment and the moment after the last of each spell, ms */
  spells: [number, number][];
}

/** What a link asks for, as a predicate on relations would. */
export interface Asked {
  signs: readonly number[];
  statuses: readonly string[];
  kinds: readonly string[];
  /** Null: any */
  source: string | null;
  intensity: number;
  /** First and last date of each time that is looked at; none: all times */
  times: readonly (readonly [first: string, last: string])[];
  undated: boolean;
}

/** The moment at which a year, month or day begins, or the next one does, ms. */
function moment(date: string, next: 0 | 1): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return Date.UTC(year + next, 0, 1);
  return day === undefined
    ? Date.UTC(year, month - 1 + next, 1)
    : Date.UTC(year, month - 1, day + next);
}

function spellOf({ validFrom = "", validTo = "", status }: Row): [number, number][] {
  if (validFrom === "" && validTo === "") return [];
  const last = validTo || (status === "occurred" ? validFrom : "");
  return [
    [validFrom === "" ? -Infinity : moment(validFrom, 0), last === "" ? Infinity : moment(last, 1)],
  ];
}

/** Claims of one subject, predicate and object, as one relation: what occurred or goes on decides. */
function folded(claims: readonly Row[], background: ReadonlySet<string>): Counted {
  const firm = claims.filter(({ status }) => status === "occurred" || status === "ongoing");
  const deciding = firm.length > 0 ? firm : claims;
  const signs = new Set(deciding.map(({ sign }) => Math.sign(Number(sign))));
  const [plus, minus] = [signs.has(1), signs.has(-1)];
  const [{ subject = "", object = "" } = {}] = claims;
  return {
    subject,
    object,
    sign: plus === minus ? 0 : plus ? 1 : -1,
    status: LADDER.findLast((rung) => claims.some(({ status }) => status === rung)) ?? "",
    intensity: Math.max(...deciding.map(({ intensity }) => Number(intensity))),
    sources: claims.map(({ source = "" }) => source),
    firmSources: firm.map(({ source = "" }) => source),
    documents: new Set(
      deciding.map((claim) => claim["source"]).filter((id) => !background.has(id!)),
    ).size,
    spells: deciding.flatMap(spellOf),
  };
}

const kinds = new Map(rows("actors.csv").map(({ id, kind }) => [id!, kind!]));

/** Every relation of the shipped pack. */
export const RELATIONS: readonly Counted[] = (() => {
  const background = new Set(
    rows("sources.csv").flatMap(({ id, background: is }) => (is === "true" ? [id!] : [])),
  );
  const byRelation = new Map<string, Row[]>();
  for (const claim of rows("claims.csv")) {
    const key = [claim["subject"], claim["predicate"], claim["object"]].join("\n");
    byRelation.set(key, [...(byRelation.get(key) ?? []), claim]);
  }
  return [...byRelation.values()].map((claims) => folded(claims, background));
})();

/** Whether what is asked for shows a relation. */
export function isShown(relation: Counted, asked: Asked): boolean {
  const { subject, object, sign, status, sources, intensity, spells } = relation;
  const { times } = asked;
  const held =
    spells.length === 0
      ? asked.undated
      : times.length === 0 ||
        times.some(([first, last]) =>
          spells.some(([from, to]) => from < moment(last, 1) && to > moment(first, 0)),
        );
  return (
    held &&
    [subject, object].every((id) => asked.kinds.includes(kinds.get(id) ?? "")) &&
    asked.signs.includes(sign) &&
    asked.statuses.includes(status) &&
    (asked.source === null || sources.includes(asked.source)) &&
    intensity >= asked.intensity
  );
}
