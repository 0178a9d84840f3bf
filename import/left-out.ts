/** Reasons why something in a file is not shown, in singular and plural. */
const REASONS = {
  noActor: [
    "relation was left out, because it names an actor that the file does not list",
    "relations were left out, because each names an actor that the file does not list",
  ],
  noEnds: [
    "relation was left out, because it has no source or no target",
    "relations were left out, because they have no source or no target",
  ],
  noRelation: [
    "row was left out, because none of its columns says that there is a relation",
    "rows were left out, because none of their columns says that there is a relation",
  ],
  noId: [
    "actor was left out, because it has no id and no name",
    "actors were left out, because they have no id and no name",
  ],
  sameActor: [
    "actor was left out, because an earlier one has the same id",
    "actors were left out, because earlier ones have the same ids",
  ],
  manyEnds: [
    "relation was left out, because it joins more or fewer than two actors",
    "relations were left out, because they join more or fewer than two actors",
  ],
  date: [
    "date was left out, because it names no year, month or day",
    "dates were left out, because they name no year, month or day",
  ],
  reversed: [
    "period was left out, because it ends before it begins",
    "periods were left out, because they end before they begin",
  ],
  sign: [
    "sign is shown as neutral, because it says neither cooperation nor friction",
    "signs are shown as neutral, because they say neither cooperation nor friction",
  ],
  weight: [
    "weight was left out, because it is not a number",
    "weights were left out, because they are not numbers",
  ],
  intensity: [
    "intensity was left out, because it is not a number from 0 to 1",
    "intensities were left out, because they are not numbers from 0 to 1",
  ],
  nested: [
    "actor is shown beside the actor that the file puts it into",
    "actors are shown beside the actors that the file puts them into",
  ],
  changing: [
    "earlier value of an attribute that changes over time was left out",
    "earlier values of attributes that change over time were left out",
  ],
  item: [
    "entry was left out, because it is neither an actor nor a relation",
    "entries were left out, because they are neither actors nor relations",
  ],
  character: [
    "place in the file is not proper XML and was read as it stands",
    "places in the file are not proper XML and were read as they stand",
  ],
  rest: [
    "part of the file was left out, because it is broken from there on",
    "parts of the file were left out, because they are broken from there on",
  ],
  status: [
    "status was left out, because it is none of occurred, ongoing, planned, alleged, hypothetical and denied",
    "statuses were left out, because they are none of occurred, ongoing, planned, alleged, hypothetical and denied",
  ],
  repeated: [
    "row has the actors, relation, time and source of an earlier one, and both became claims",
    "rows have the actors, relation, time and source of earlier ones, and all became claims",
  ],
  wide: [
    "row has more cells than the table has columns, and the last ones were left out",
    "rows have more cells than the table has columns, and the last ones were left out",
  ],
  quote: [
    "quotation mark is never closed, so all of them were read as plain text",
    "quotation marks are never closed, so all of them were read as plain text",
  ],
  header: [
    "row of headers was not found, so the first row was read as a relation",
    "rows of headers were not found, so the first rows were read as relations",
  ],
  graph: [
    "more graph in the file was left out, because only the first is shown",
    "more graphs in the file were left out, because only the first is shown",
  ],
} as const;

export type Reason = keyof typeof REASONS;

/** The number of things that are not shown for one reason. */
export interface LeftOut {
  reason: Reason;
  count: number;
  /** Position and content of the first one, such as `line 7: a → ghost`. */
  first: string;
}

const LONGEST = 80;

/** Counts what is left out while a file is read. */
export class LeftOutList {
  #byReason = new Map<Reason, { count: number; first: string }>();

  /** @param found the content to quote; shortened if it is long */
  add(reason: Reason, place: string, found = ""): void {
    const known = this.#byReason.get(reason);
    if (known) known.count += 1;
    else this.#byReason.set(reason, { count: 1, first: quoted(place, found) });
  }

  /** Adds what another list has counted. */
  addMany(reason: Reason, count: number, first: string): void {
    const known = this.#byReason.get(reason);
    if (known) known.count += count;
    else this.#byReason.set(reason, { count, first });
  }

  /** Returns the counts by reason, in the order of their first occurrence. */
  get list(): LeftOut[] {
    return [...this.#byReason].map(([reason, { count, first }]) => ({ reason, count, first }));
  }
}

function quoted(place: string, found: string): string {
  const letters = [...found.slice(0, LONGEST * 2)];
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : found;
  return [place, short].filter((part) => part !== "").join(": ");
}

/** Formats a sentence with the number, the reason and the first occurrence. */
export function leftOutSentence({ reason, count, first }: LeftOut): string {
  const [one, many] = REASONS[reason];
  const what = `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
  if (first === "") return `${what}.`;
  return `${what} (${count === 1 ? "" : "the first: "}${first}).`;
}
