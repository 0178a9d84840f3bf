import { msg, plural } from "../domain/message.ts";

/** Reasons why something in a file is not shown, with the number of such things. */
const REASONS = {
  noActor: (n: number) =>
    plural(n, {
      one: "# relation was left out, because it names an actor that the file does not list",
      other: "# relations were left out, because each names an actor that the file does not list",
    }),
  noEnds: (n: number) =>
    plural(n, {
      one: "# relation was left out, because it has no source or no target",
      other: "# relations were left out, because they have no source or no target",
    }),
  noRelation: (n: number) =>
    plural(n, {
      one: "# row was left out, because none of its columns says that there is a relation",
      other: "# rows were left out, because none of their columns says that there is a relation",
    }),
  noId: (n: number) =>
    plural(n, {
      one: "# actor was left out, because it has no id and no name",
      other: "# actors were left out, because they have no id and no name",
    }),
  sameActor: (n: number) =>
    plural(n, {
      one: "# actor was left out, because an earlier one has the same id",
      other: "# actors were left out, because earlier ones have the same ids",
    }),
  manyEnds: (n: number) =>
    plural(n, {
      one: "# relation was left out, because it joins more or fewer than two actors",
      other: "# relations were left out, because they join more or fewer than two actors",
    }),
  date: (n: number) =>
    plural(n, {
      one: "# date was left out, because it names no year, month or day",
      other: "# dates were left out, because they name no year, month or day",
    }),
  reversed: (n: number) =>
    plural(n, {
      one: "# period was left out, because it ends before it begins",
      other: "# periods were left out, because they end before they begin",
    }),
  sign: (n: number) =>
    plural(n, {
      one: "# sign is shown as neutral, because it says neither cooperation nor friction",
      other: "# signs are shown as neutral, because they say neither cooperation nor friction",
    }),
  weight: (n: number) =>
    plural(n, {
      one: "# weight was left out, because it is not a number",
      other: "# weights were left out, because they are not numbers",
    }),
  intensity: (n: number) =>
    plural(n, {
      one: "# intensity was left out, because it is not a number from 0 to 1",
      other: "# intensities were left out, because they are not numbers from 0 to 1",
    }),
  nested: (n: number) =>
    plural(n, {
      one: "# actor is shown beside the actor that the file puts it into",
      other: "# actors are shown beside the actors that the file puts them into",
    }),
  changing: (n: number) =>
    plural(n, {
      one: "# earlier value of an attribute that changes over time was left out",
      other: "# earlier values of attributes that change over time were left out",
    }),
  item: (n: number) =>
    plural(n, {
      one: "# entry was left out, because it is neither an actor nor a relation",
      other: "# entries were left out, because they are neither actors nor relations",
    }),
  character: (n: number) =>
    plural(n, {
      one: "# place in the file is not proper XML and was read as it stands",
      other: "# places in the file are not proper XML and were read as they stand",
    }),
  rest: (n: number) =>
    plural(n, {
      one: "# part of the file was left out, because it is broken from there on",
      other: "# parts of the file were left out, because they are broken from there on",
    }),
  status: (n: number) =>
    plural(n, {
      one: "# status was left out, because it is none of occurred, ongoing, planned, alleged, hypothetical and denied",
      other:
        "# statuses were left out, because they are none of occurred, ongoing, planned, alleged, hypothetical and denied",
    }),
  repeated: (n: number) =>
    plural(n, {
      one: "# row has the actors, relation, time and source of an earlier one, and both became claims",
      other:
        "# rows have the actors, relation, time and source of earlier ones, and all became claims",
    }),
  wide: (n: number) =>
    plural(n, {
      one: "# row has more cells than the table has columns, and the last ones were left out",
      other: "# rows have more cells than the table has columns, and the last ones were left out",
    }),
  quote: (n: number) =>
    plural(n, {
      one: "# quotation mark is never closed, so all of them were read as plain text",
      other: "# quotation marks are never closed, so all of them were read as plain text",
    }),
  diagonal: (n: number) =>
    plural(n, {
      one: "# cell on the diagonal of the matrix was left out, because it joins an actor with itself",
      other:
        "# cells on the diagonal of the matrix were left out, because each joins an actor with itself",
    }),
  header: (n: number) =>
    plural(n, {
      one: "# row of headers was not found, so the first row was read as a relation",
      other: "# rows of headers were not found, so the first rows were read as relations",
    }),
  graph: (n: number) =>
    plural(n, {
      one: "# more graph in the file was left out, because only the first is shown",
      other: "# more graphs in the file were left out, because only the first is shown",
    }),
} satisfies Record<string, (n: number) => string>;

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
  const what = REASONS[reason](count);
  if (first === "") return `${what}.`;
  return count === 1 ? `${what} (${first}).` : msg(`${what} (the first: ${first}).`);
}
