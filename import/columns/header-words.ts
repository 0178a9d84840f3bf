import { plainName, relationMeanings } from "../graph/roles.ts";
import type { Role } from "../graph/roles.ts";
import type { ColumnRole } from "./roles.ts";

/** A role that a header suggests; rank 0 is the best name for it. */
export interface HeaderRole {
  role: ColumnRole;
  rank: number;
}

/** Headers beyond those of `graph/roles.ts`, the best first. */
const WORDS: Partial<Record<ColumnRole, string>> = {
  from: "from source actor1name sourcename actor1 statea state1 country1 stateabb1 ccode1 nodea node1 initiator perpetrator member1 sidea agent",
  to: "to target actor2name targetname actor2 stateb state2 country2 stateabb2 ccode2 nodeb node2 recipientname recipient patient member2 sideb",
  fromCode: "actor1code ccode1 stateabb1",
  toCode: "actor2code ccode2 stateabb2",
  relation:
    "relation predicate relationship relationtype subeventtype eventcode cameocode eventtype eventtext interaction type schema hostlev hostility verb",
  sign: "sign polarity valence signum",
  weight: "goldsteinscale goldstein weight value score strength intensity",
  intensity: "intensity",
  since:
    "since start startyear styear strtyr begyr firstyear startdate begin validfrom from datefrom styear1",
  sinceMonth: "startmonth stmon strtmon begmo stmonth",
  sinceDay: "startday stday strtday begdy",
  until: "until end endyear lastyear enddate validto to dateto endyr",
  untilMonth: "endmonth endmon endmo",
  untilDay: "endday enddy",
  date: "date eventdate sqldate year day month window period",
  status: "status",
  source: "url sourceurl source link reference href",
  sourceTitle: "publisher sourcetitle newspaper publication sourcename citation",
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
  // SPARQL names the label of ?relation ?relationLabel.
  const base = name.replace(/(?<=[a-z])Label$/, "");
  const own = KNOWN.get(plainName(base)) ?? [];
  const others = relationMeanings(base).flatMap(({ role, rank }): HeaderRole[] => {
    const known = OF_GRAPHS[role];
    if (known === undefined || own.some((one) => one.role === known)) return [];
    return [{ role: known, rank: rank + 20 }];
  });
  return [...own, ...others].sort((a, b) => a.rank - b.rank);
}
