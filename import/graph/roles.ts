/** Meaning of an attribute or a column. */
export type Role = keyof typeof RELATION_WORDS | keyof typeof ACTOR_WORDS;

/** Names of actor attributes by role, the best first. */
const ACTOR_WORDS = {
  id: "id key nodeid uid uuid identifier name label",
  name: "label name title displayname fullname sharedname nxname v n",
  kind: "kind type category class nodetype actortype entitytype labels",
  country: "country countrycode iso2 iso",
  aliases: "aliases alias altnames",
  summary: "summary description notes",
  spells: "spells interval intervals timeset timestamps",
  start: "start startdate begin validfrom since",
  end: "end enddate until",
} as const;

/** Names of relation attributes by role, the best first. */
const RELATION_WORDS = {
  id: "id key edgeid relationid",
  from: "source from src sourceid fromid fromnodeid subject subjectid ego actor1 actor1name actor1id actor1code sender sendername origin node1 nodea entity1 state1 statea stateabb1 country1 country1name ccode1 party1 startnode s u von quelle origen источник",
  to: "target to dst dest destination targetid toid tonodeid object objectid alter actor2 actor2name actor2id actor2code receiver receivername recipient recipientname node2 nodeb entity2 state2 stateb stateabb2 country2 country2name ccode2 party2 endnode t v nach ziel destino цель",
  sign: "sign polarity valence vorzeichen signe signo segno знак",
  weight: "weight value strength w score goldsteinscale goldstein gewicht poids peso вес",
  intensity: "intensity",
  predicate:
    "predicate relation relationship relationtype interaction sharedinteraction predicateid type edgetype kind rel i eventcode",
  label: "label edgelabel title relationlabel name",
  spells: "spells timeset intervals interval timestamps",
  start: "start startdate startyear styear starttime begin begindate since validfrom datefrom",
  end: "end enddate endyear endtime until till dateto",
  endOpen: "validto",
  date: "date year time timestamp datetime eventdate sqldate when month day period",
  directed: "directed direction edgedirection",
  symmetric: "symmetric undirected",
} as const;

/** A role with the rank of a name for it, 0 for the best. */
export interface Meaning {
  role: Role;
  rank: number;
}

const ranked = (words: Readonly<Record<string, string>>): Map<string, Meaning[]> => {
  const meanings = new Map<string, Meaning[]>();
  for (const [role, names] of Object.entries(words))
    names.split(" ").forEach((name, rank) => {
      const plain = plainName(name);
      meanings.set(plain, [...(meanings.get(plain) ?? []), { role: role as Role, rank }]);
    });
  return meanings;
};

/**
 * Normalizes a name, without case, spaces and punctuation: `Start Date` and `start_date` become
 * equal.
 */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const OF_ACTOR = ranked(ACTOR_WORDS);
const OF_RELATION = ranked(RELATION_WORDS);

/** Returns the possible roles of an actor attribute; none for most names. */
export function actorMeanings(name: string): readonly Meaning[] {
  return OF_ACTOR.get(plainName(name)) ?? [];
}

/** Returns the possible roles of a relation attribute. */
export function relationMeanings(name: string): readonly Meaning[] {
  return OF_RELATION.get(plainName(name)) ?? [];
}
