import { msg, plural } from "../../../domain/message.ts";
import { SIGN_NAMES, signOfName, type SignName } from "../../../domain/sign.ts";
import type { Selection } from "../graph/state.ts";

/** The names that titles are made of. */
export interface Names {
  dataset: string;
  actor: (id: string) => string;
  pair: (actors: [string, string]) => string;
  relation: (id: string) => string;
  predicate: (id: string) => string;
}

/** One kind of panel: its address, its selection on the map, and the title of the document. */
export interface RouteKind<R> {
  /** Its fields, from the parts of the hash after its name; null: that names nothing */
  read(parts: readonly string[]): R | null;
  /** Returns the parts from which `read` reads the same fields */
  write(route: R): readonly string[];
  /** Left out: the selection stays */
  select?(route: R): Selection;
  title(route: R, names: Names): string;
}

const kind = <R>(of: RouteKind<R>): RouteKind<R> => of;

/** Reads one part and no more. */
const one = <R>([first, ...more]: readonly string[], read: (part: string) => R): R | null =>
  first === undefined || more.length > 0 ? null : read(first);

/** Reads one part, or two. */
const oneOrTwo = <R>(
  [first, second, ...more]: readonly string[],
  read: (first: string, second?: string) => R | null,
): R | null => (first === undefined || more.length > 0 ? null : read(first, second));

const isSignName = (text: string): text is SignName => SIGN_NAMES.some((sign) => sign === text);

/** Every panel by its name in the hash, as in `#/actor/armenia`; the introduction has none. */
export const ROUTES = {
  intro: kind<object>({
    read: () => null,
    write: () => [],
    select: () => null,
    title: (_, { dataset }) => dataset,
  }),
  actor: kind<{ actor: string }>({
    read: (parts) => one(parts, (actor) => ({ actor })),
    write: ({ actor }) => [actor],
    select: ({ actor }) => ({ type: "actor", id: actor }),
    title: ({ actor }, names) => names.actor(actor),
  }),
  pair: kind<{ actors: [string, string]; sign?: SignName }>({
    read: ([a, b, sign, ...more]) => {
      if (a === undefined || b === undefined || more.length > 0) return null;
      if (sign === undefined) return { actors: [a, b] };
      return isSignName(sign) ? { actors: [a, b], sign } : null;
    },
    write: ({ actors, sign }) => (sign === undefined ? actors : [...actors, sign]),
    select: ({ actors, sign }) => ({
      type: "pair",
      actors,
      ...(sign === undefined ? {} : { sign: signOfName(sign) }),
    }),
    title: ({ actors }, names) => names.pair(actors),
  }),
  relation: kind<{ relation: string }>({
    read: (parts) => one(parts, (relation) => ({ relation })),
    write: ({ relation }) => [relation],
    select: ({ relation }) => ({ type: "relation", id: relation }),
    title: ({ relation }, names) => names.relation(relation),
  }),
  claim: kind<{ claim: string }>({
    read: (parts) => one(parts, (claim) => ({ claim })),
    write: ({ claim }) => [claim],
    title: ({ claim }) => msg(`Claim ${claim}`),
  }),
  sources: kind<object>({
    read: (parts) => (parts.length === 0 ? {} : null),
    write: () => [],
    title: () => msg("Sources"),
  }),
  source: kind<{ source: string; paragraph?: number }>({
    read: (parts) =>
      oneOrTwo(parts, (source, second) => {
        if (second === undefined) return { source };
        const paragraph = /^p([1-9]\d{0,5})$/.exec(second)?.[1];
        return paragraph === undefined ? null : { source, paragraph: Number(paragraph) };
      }),
    write: ({ source, paragraph }) =>
      paragraph === undefined ? [source] : [source, `p${paragraph}`],
    title: () => msg("Sources"),
  }),
  predicate: kind<{ predicate: string }>({
    read: (parts) => one(parts, (predicate) => ({ predicate })),
    write: ({ predicate }) => [predicate],
    title: ({ predicate }, names) => msg(`Relations: ${names.predicate(predicate)}`),
  }),
  paths: kind<{ start: string; end?: string }>({
    read: (parts) =>
      oneOrTwo(parts, (start, end) => (end === undefined ? { start } : { start, end })),
    write: ({ start, end }) => (end === undefined ? [start] : [start, end]),
    select: ({ start, end = start }) =>
      start === end ? { type: "actor", id: start } : { type: "several", actors: [start, end] },
    title: ({ start, end }, { actor }) =>
      end === undefined
        ? msg(`Paths from ${actor(start)}`)
        : msg(`Paths from ${actor(start)} to ${actor(end)}`),
  }),
  story: kind<{ actors: [string] | [string, string] }>({
    read: (parts) => oneOrTwo(parts, (a, b) => ({ actors: b === undefined ? [a] : [a, b] })),
    write: ({ actors }) => actors,
    select: ({ actors: [a, b] }) =>
      b === undefined ? { type: "actor", id: a } : { type: "pair", actors: [a, b] },
    title: ({ actors: [a, b] }, { actor }) =>
      b === undefined
        ? msg(`Timeline story of ${actor(a)}`)
        : msg(`Timeline story of ${actor(a)} and ${actor(b)}`),
  }),
  compare: kind<{ before: string; after: string }>({
    read: ([before, after, ...more]) =>
      before === undefined || after === undefined || more.length > 0 ? null : { before, after },
    write: ({ before, after }) => [before, after],
    select: () => null,
    title: () => msg("What changed"),
  }),
  communities: kind<object>({
    read: (parts) => (parts.length === 0 ? {} : null),
    write: () => [],
    select: () => null,
    title: () => msg("Communities"),
  }),
  community: kind<{ community: string; other?: string }>({
    read: (parts) =>
      oneOrTwo(parts, (community, other) =>
        other === undefined ? { community } : { community, other },
      ),
    write: ({ community, other }) => (other === undefined ? [community] : [community, other]),
    select: () => null,
    title: ({ community }, { actor }) => msg(`Community of ${actor(community)}`),
  }),
  matrix: kind<{ choices: readonly string[] }>({
    read: (choices) => ({ choices }),
    write: ({ choices }) => choices,
    title: () => msg("Matrix"),
  }),
  measures: kind<object>({
    read: (parts) => (parts.length === 0 ? {} : null),
    write: () => [],
    title: () => msg("Measures"),
  }),
  balance: kind<{ choices: readonly string[] }>({
    read: (choices) => ({ choices }),
    write: ({ choices }) => choices,
    title: () => msg("Balance and camps"),
  }),
  several: kind<{ actors: string[] }>({
    read: (parts) => (parts.length === 0 ? null : { actors: [...parts] }),
    write: ({ actors }) => actors,
    select: ({ actors }) => ({ type: "several", actors }),
    title: ({ actors }) => plural(actors.length, { one: "# actors", other: "# actors" }),
  }),
};

type Kinds = typeof ROUTES;
export type RouteView = keyof Kinds;
type Fields<K> = K extends RouteKind<infer R> ? R : never;

/** The route to one kind of panel. */
export type RouteTo<V extends RouteView> = { view: V } & Fields<Kinds[V]>;
