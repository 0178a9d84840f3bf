import { STATUSES } from "../../../domain/status.ts";
import { nameOfSign, type SignName } from "../../../domain/sign.ts";
import { names, number, oneOf, orAll, type Codec } from "./codec.ts";
import { focus } from "./focus-parameter.ts";
import { layout } from "./layout-parameter.ts";
import { ofFilter, ofView, type Parameter } from "./parameter.ts";
import { bundles, camera, pins, selection } from "./place-codec.ts";
import { FOLDS, PARTS } from "./shared-view.ts";
import { moment } from "./time-parameter.ts";

const SIGN_VALUES = ["0", "1", "-1"] as const;

const constant = <T extends string>(words: readonly T[]) => {
  const set = new Set<string>(words);
  return names<T>(() => set);
};

const signList = constant(SIGN_VALUES);
const signs: Codec<Record<SignName, boolean>> = {
  read: (text, ask) => {
    const list = signList.read(text, ask);
    return (
      list && {
        cooperation: list.includes("1"),
        friction: list.includes("-1"),
        neutral: list.includes("0"),
      }
    );
  },
  write: (shown) => signList.write(SIGN_VALUES.filter((value) => shown[nameOfSign(Number(value))])),
};

/** True and false as two words. */
function either(yes: string, no: string): Codec<boolean> {
  const word = oneOf([yes, no]);
  return {
    read: (text, ask) => {
      const read = word.read(text, ask);
      return read === undefined ? undefined : read === yes;
    },
    write: (value) => (value ? yes : no),
  };
}

const INCLUDED: Readonly<Record<string, boolean>> = {
  include: true,
  exclude: false,
  true: true,
  false: false,
  "1": true,
  "0": false,
};
const included: Codec<boolean> = {
  read: (text, ask) =>
    Object.hasOwn(INCLUDED, text)
      ? INCLUDED[text]
      : ask.wrong(text, "include or exclude, true or false, 1 or 0"),
  write: (value) => (value ? "include" : "exclude"),
};
/** Null, what the time suggests, is written as nothing at all. */
const ifAsked: Codec<boolean | null> = {
  read: (text, ask) => included.read(text, ask),
  write: (value) => (value === null ? "" : included.write(value)),
};

const list = (...args: Parameters<typeof names>) => names(...args) as Codec<string[]>;
const actors = list(({ actors: known }) => known);

/** Everything that a link can say; the names of GET /api/graph where it knows the same. */
export const PARAMETERS: readonly Parameter[] = [
  moment,
  ofFilter("signs", signs, { cooperation: true, friction: true, neutral: true }, "sign"),
  ofFilter("statuses", orAll(constant(STATUSES) as Codec<string[]>), null, "status"),
  ofFilter("kinds", orAll(list(({ kinds }) => kinds)), null, "kind"),
  ofFilter("families", orAll(list(({ families }) => families)), null, "family"),
  ofFilter("predicates", orAll(list(({ predicates }) => predicates)), null, "predicate"),
  ofFilter("sources", orAll(list(({ sources }) => sources)), null, "source"),
  ofFilter("undated", ifAsked, null),
  ofFilter("background", included, true),
  ofFilter("minIntensity", number(0, 1, 3), 0, "intensity"),
  ofFilter("minSources", number(0, 1e6, 0), 0, "documents"),
  ofFilter("disputedOnly", either("only", "any"), false, "disputed"),
  focus,
  ofFilter("expanded", actors, []),
  ofFilter("collapsed", actors, []),
  ofFilter("hidden", actors, []),
  ofView("selection", selection),
  ofView("opened", bundles, "fanned"),
  layout,
  ofView("pinned", pins),
  ofView("camera", camera),
  ofView("theme", oneOf(["light", "dark"]) as Codec<"light" | "dark" | null>),
  ofView("open", constant(PARTS)),
  ofView("folded", constant(FOLDS)),
];
