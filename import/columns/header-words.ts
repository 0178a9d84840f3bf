import { plainName, relationMeanings } from "../graph/roles.ts";
import type { Role } from "../graph/roles.ts";
import type { ColumnRole } from "./roles.ts";

/** A role that a header suggests; rank 0 is the best name for it. */
export interface HeaderRole {
  role: ColumnRole;
  rank: number;
}

/** Headers of the two ends that belong together, the best first. */
const PAIRS: readonly (readonly [from: string, to: string])[] = [
  ["from", "to"],
  ["source", "target"],
  ["actor1name", "actor2name"],
  ["sourcename", "targetname"],
  ["actorname", "recipientname"],
  ["actor1", "actor2"],
  ["statename1", "statename2"],
  ["statea", "stateb"],
  ["state1", "state2"],
  ["country1", "country2"],
  ["ego", "alter"],
  ["subject", "object"],
  ["sender", "receiver"],
  ["sender", "recipient"],
  ["initiator", "target"],
  ["nodea", "nodeb"],
  ["node1", "node2"],
  ["sidea", "sideb"],
  ["member1", "member2"],
  ["mem1", "mem2"],
  ["party1", "party2"],
  ["ccode1", "ccode2"],
  ["stateabb1", "stateabb2"],
  ["actor1code", "actor2code"],
];

/** Finds the columns of the two ends by a pair of headers; null if there is none. */
export function endColumns(
  names: readonly string[],
  fits: (index: number) => boolean,
): readonly [from: number, to: number] | null {
  const plain = names.map((name) => plainName(name.replace(LABEL, "")));
  for (const pair of PAIRS) {
    const [from = -1, to = -1] = pair.map((name) =>
      plain.findIndex((one, i) => one === name && fits(i)),
    );
    if (from >= 0 && to >= 0) return [from, to];
  }
  return null;
}

/** SPARQL names the label of ?relation ?relationLabel. */
const LABEL = /(?<=[a-z])Label$/;

/** Headers beyond those of `graph/roles.ts`, the best first. */
const WORDS: Partial<Record<ColumnRole, string>> = {
  fromCode: "actor1code ccode1 stateabb1",
  toCode: "actor2code ccode2 stateabb2",
  relation:
    "relation predicate relationship relationtype subeventtype eventcode cameocode eventtype eventtext interaction type schema hostlev hostility hihost verb",
  sign: "sign polarity valence signum",
  weight: "goldsteinscale goldstein weight value score strength intensity",
  intensity: "intensity",
  since:
    "since start startyear styear strtyr dyadstyear begyr firstyear startdate begin validfrom from datefrom styear1",
  sinceMonth: "startmonth stmon strtmon strtmnth begmo stmonth dyadstmonth",
  sinceDay: "startday stday strtday begdy dyadstday",
  until: "until end endyear lastyear enddate validto to dateto endyr dyadendyear",
  untilMonth: "endmonth endmon endmnth endmo dyadendmonth",
  untilDay: "endday enddy dyadendday",
  date: "date eventdate sqldate year day month window period",
  status: "status",
  source: "url sourceurl source link reference href",
  sourceTitle: "publisher sourcetitle newspaper publication sourcename citation source",
  paragraph: "paragraph sentencenumber page",
  quote: "quote notes summary text headline description comment eventtext",
  fromKind:
    "fromkind sourcekind inter1 actor1type1code sourcesectors actor1type fromtype sourcetype",
  toKind: "tokind targetkind inter2 actor2type1code targetsectors actor2type totype targettype",
  fromCountry: "fromcountry sourcecountry actor1countrycode country1code actorcountry",
  toCountry: "tocountry targetcountry actor2countrycode country2code recipientcountry",
  id: "id eventid globaleventid eventidcnty dispute dispnum rivalryno atopid",
};

const KNOWN = new Map<string, HeaderRole[]>();
for (const [role, names] of Object.entries(WORDS) as [ColumnRole, string][])
  names.split(" ").forEach((name, rank) => {
    KNOWN.set(name, [...(KNOWN.get(name) ?? []), { role, rank }]);
  });

/** Roles of the graph readers that are roles of columns here. */
const OF_GRAPHS: Partial<Record<Role, ColumnRole>> = {
  from: "from",
  to: "to",
  sign: "sign",
  weight: "weight",
  intensity: "intensity",
  predicate: "relation",
  start: "since",
  end: "until",
  endOpen: "until",
  date: "date",
};

/** Returns the roles that a header suggests, the likeliest first; none for most names. */
export function headerRoles(name: string): HeaderRole[] {
  const base = name.replace(LABEL, "");
  const own = KNOWN.get(plainName(base)) ?? [];
  const others = relationMeanings(base).flatMap(({ role, rank }): HeaderRole[] => {
    const known = OF_GRAPHS[role];
    if (known === undefined || own.some((one) => one.role === known)) return [];
    return [{ role: known, rank: rank + 20 }];
  });
  return [...own, ...others].sort((a, b) => a.rank - b.rank);
}
