import { isDirection } from "../graph/direction.ts";
import { actorMeanings, plainName } from "../graph/roles.ts";
import { readSign } from "../sign.ts";
import { endColumns, headerRoles } from "../columns/header-words.ts";
import type { ColumnRole } from "../columns/roles.ts";
import type { ColumnSurvey, TableSurvey } from "./survey.ts";

/** A role for a column, and if it is certain. */
export interface RoleGuess {
  role: ColumnRole;
  isSure: boolean;
}

const isFilled = ({ filled }: ColumnSurvey): boolean => filled > 0;
const numeric = (c: ColumnSurvey): boolean => c.looked > 0 && c.numbers / c.looked > 0.9;
const dated = (c: ColumnSurvey): boolean => isFilled(c) && c.dates.best().share > 0.8;
const mostlyDated = (c: ColumnSurvey): boolean => isFilled(c) && c.dates.best().share >= 0.5;
const addresses = (c: ColumnSurvey): boolean =>
  isFilled(c) && c.addresses / Math.max(1, c.sampled) > 0.5;
const signed = (c: ColumnSurvey): boolean => {
  const words = [...(c.values?.keys() ?? [])];
  return words.length > 0 && words.filter((w) => readSign(w) !== null).length / words.length > 0.8;
};
/** Gephi's column Type says of each edge if it has a direction, not what it is. */
const directions = (c: ColumnSurvey): boolean => {
  const words = [...(c.values?.keys() ?? [])];
  return words.length > 0 && words.every(isDirection);
};
const small = (c: ColumnSurvey, most: number): boolean =>
  numeric(c) && c.most <= most && Number.isInteger(c.most);

/** Returns true if the cells of a column fit a role that its header suggests. */
function fits(role: ColumnRole, c: ColumnSurvey): boolean {
  if (!isFilled(c)) return role === "from" || role === "to";
  const year = numeric(c) && c.dates.share("year") > 0.8;
  switch (role) {
    case "from":
    case "to":
      // Headers such as "from" also name dates, and "source" also addresses.
      return !addresses(c) && !(dated(c) && !numeric(c)) && !/year|date/i.test(c.name);
    case "since":
    case "until":
    case "date":
      // The name says it, so cells that are no dates are faults to report.
      return (mostlyDated(c) || year) && !isMonth(c);
    case "sinceMonth":
    case "untilMonth":
      return isMonth(c) || /m(o|nth)/i.test(c.name);
    case "sinceDay":
    case "untilDay":
      return small(c, 31);
    case "sign":
      return signed(c);
    case "weight":
      // The name says it, so cells that are no numbers are faults to report.
      return c.looked > 0 && c.numbers / c.looked >= 0.5;
    case "intensity":
      return numeric(c) && c.least >= 0 && c.most <= 1;
    case "source":
      return addresses(c);
    case "sourceTitle":
    case "quote":
      return !numeric(c) && !addresses(c);
    case "relation":
      return c.values !== null && !addresses(c) && !directions(c);
    case "paragraph":
      return numeric(c);
    case "id":
      return c.values === null || c.values.size === c.filled;
    default:
      return true;
  }
}

const isMonth = (c: ColumnSurvey): boolean =>
  small(c, 12) && /(mo|mon|month|mnth)$/i.test(plainName(c.name));

/** Guesses the roles of the columns of a table of relations; one column a role. */
export function relationRoles({ columns, hasHeader }: TableSurvey): RoleGuess[] {
  const offers = columns.flatMap((column, index) =>
    headerRoles(column.name)
      .filter(({ role }) => fits(role, column))
      .map(({ role, rank }) => ({ role, rank, index })),
  );
  const guesses: RoleGuess[] = columns.map((column) =>
    isFilled(column) ? { role: "property", isSure: true } : { role: "ignore", isSure: true },
  );
  const taken = takePair(columns, guesses);
  for (const { role, index } of offers.sort((a, b) => a.rank - b.rank)) {
    const now = guesses[index]?.role;
    // An empty column may still be an end, so that its rows are reported.
    const isFree = now === "property" || (now === "ignore" && (role === "from" || role === "to"));
    if (taken.has(role) || !isFree) continue;
    guesses[index] = { role, isSure: true };
    taken.add(role);
  }
  guessEnds(columns, guesses, taken, hasHeader);
  guessFlags(columns, guesses);
  return withoutConflicts(columns, labelled(columns, guesses));
}

/** Takes the two ends if their headers belong together; returns the roles that are taken. */
function takePair(columns: readonly ColumnSurvey[], guesses: RoleGuess[]): Set<ColumnRole> {
  const taken = new Set<ColumnRole>();
  const pair = endColumns(
    columns.map(({ name }) => name),
    (index) => columns[index] !== undefined && fits("from", columns[index]),
  );
  for (const [i, role] of (["from", "to"] as const).entries()) {
    const index = pair?.[i];
    if (index === undefined) continue;
    guesses[index] = { role, isSure: true };
    taken.add(role);
  }
  return taken;
}

/** Returns true for the label of another column, as SPARQL names it. */
const isLabel = ({ name }: ColumnSurvey, columns: readonly ColumnSurvey[]): boolean =>
  columns.some((other) => name === `${other.name}Label`);

/** Moves an end from an item to its label: SPARQL's `state` has its name in `stateLabel`. */
function labelled(columns: readonly ColumnSurvey[], guesses: RoleGuess[]): RoleGuess[] {
  const moved = [...guesses];
  columns.forEach(({ name }, i) => {
    const label = columns.findIndex((other) => other.name === `${name}Label`);
    const guess = guesses[i];
    if (label < 0 || !guess || !["from", "to", "relation"].includes(guess.role)) return;
    moved[label] = guess;
    moved[i] = { role: "property", isSure: true };
  });
  return moved;
}

/** Takes the first two columns of texts for the ends, if the header names none. */
function guessEnds(
  columns: readonly ColumnSurvey[],
  guesses: RoleGuess[],
  taken: ReadonlySet<ColumnRole>,
  hasHeader: boolean,
): void {
  for (const role of ["from", "to"] as const) {
    if (taken.has(role)) continue;
    const index = columns.findIndex(
      (column, i) =>
        isFilled(column) &&
        guesses[i]?.role === "property" &&
        !isLabel(column, columns) &&
        !dated(column) &&
        !addresses(column) &&
        (!hasHeader || !numeric(column)),
    );
    if (index >= 0) guesses[index] = { role, isSure: !hasHeader };
  }
}

/** Finds columns of 0 and 1 whose names are words for relations. */
function guessFlags(columns: readonly ColumnSurvey[], guesses: RoleGuess[]): void {
  const flags = columns.flatMap((column, i) => {
    const isOpen = guesses[i]?.role === "property";
    const words = [...(column.values?.keys() ?? [])];
    const isUnit = words.length > 0 && words.every((word) => word === "0" || word === "1");
    return isOpen && isUnit && isRelationWord(column.name) ? [i] : [];
  });
  for (const i of flags) guesses[i] = { role: "flag", isSure: true };
}

const RELATION_WORD =
  /^(defen[cs]e|offen[cs]e|neutral(ity)?|nonaggression|consul(t(ation)?)?|entente|asymm(etry)?|ally|alliance|war|rivalry|trade|aid|sanctions?)$/;
const isRelationWord = (name: string): boolean => RELATION_WORD.test(plainName(name));

/** Leaves out roles that say again what a better column says. */
function withoutConflicts(columns: readonly ColumnSurvey[], guesses: RoleGuess[]): RoleGuess[] {
  const has = (role: ColumnRole) => guesses.some((guess) => guess.role === role);
  const start = columns[guesses.findIndex(({ role }) => role === "since")];
  // "since" without an end goes on, while a start without a column for ends is a date.
  const isDate = start !== undefined && !has("until") && !/since|valid/i.test(start.name);
  const instead = (role: ColumnRole): ColumnRole => {
    if (role === "since" && isDate) return "date";
    if (role === "date" && has("since")) return "property";
    return role;
  };
  return guesses.map((guess) => ({ ...guess, role: instead(guess.role) }));
}

const OF_ACTORS: Readonly<Record<string, ColumnRole>> = {
  id: "key",
  name: "name",
  kind: "kind",
  country: "country",
  aliases: "aliases",
  summary: "summary",
};

/** Guesses the roles of the columns of a table of actors. */
export function actorRoles({ columns, rows }: TableSurvey): RoleGuess[] {
  const taken = new Set<ColumnRole>();
  return columns.map((column): RoleGuess => {
    const plain = plainName(column.name);
    if (/^(ccode|cowcode|stateabb|abbreviation|abb|code|iso3?|key)$/.test(plain))
      return { role: "key", isSure: true };
    if (plain === "qid" || plain === "wikidata") return { role: "qid", isSure: true };
    for (const { role } of [...actorMeanings(column.name)].sort((a, b) => a.rank - b.rank)) {
      const mapped = plain === "name" ? "name" : OF_ACTORS[role];
      if (mapped === undefined || (mapped !== "key" && taken.has(mapped))) continue;
      taken.add(mapped);
      return { role: mapped, isSure: true };
    }
    return { role: rows > 0 ? "property" : "ignore", isSure: true };
  });
}
