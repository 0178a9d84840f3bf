import { msg } from "../../../domain/message.ts";
import { FOLD_RULES, type FoldRule } from "../../../domain/analysis/balance/fold-pairs.ts";

/** The parts of the panel. */
export const PARTS = ["now", "time"] as const;
export type Part = (typeof PARTS)[number];

/** The choices of the panel, as its address holds them. */
export interface BalanceChoices {
  show: Part;
  /** 2 to 6 */
  camps: number;
  rule: FoldRule;
  /** The actors that alone are looked at; none: all that are shown */
  among: readonly string[];
  /** True if the map marks the camps */
  map: boolean;
  /** Width of a window, years, 1 to 100 */
  years: number;
  /** First year of the chosen window; null: the last window */
  window: number | null;
  /** First year of the window that it is compared with; null: none */
  against: number | null;
  /** The actor whose camps are followed; null: none */
  actor: string | null;
}

export const FIRST_CHOICES: BalanceChoices = {
  show: "now",
  camps: 2,
  rule: "net",
  among: [],
  map: true,
  years: 1,
  window: null,
  against: null,
  actor: null,
};

type Read = (value: string) => Partial<BalanceChoices> | string;

const whole = (value: string, least: number, most: number): number | null =>
  /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most ? Number(value) : null;

const yearOf = (value: string, found: (year: number) => Partial<BalanceChoices>) => {
  const year = whole(value, 0, 9998);
  return year === null ? "0001 – 9998" : found(year);
};

/** Reads each choice; a text is what was expected instead. */
const READ: Readonly<Record<string, Read>> = {
  show: (value) =>
    PARTS.map((show) => ({ show })).find(({ show }) => show === value) ?? "now, time",
  camps: (value) => {
    const camps = whole(value, 2, 6);
    return camps === null ? "2 – 6" : { camps };
  },
  rule: (value) =>
    FOLD_RULES.map((rule) => ({ rule })).find(({ rule }) => rule === value) ??
    FOLD_RULES.join(", "),
  map: (value) => (value === "off" ? { map: false } : "off"),
  years: (value) => {
    const years = whole(value, 1, 100);
    return years === null ? "1 – 100" : { years };
  },
  window: (value) => yearOf(value, (window) => ({ window })),
  against: (value) => yearOf(value, (against) => ({ against })),
  actor: (actor) => ({ actor }),
};

/**
 * Reads the parts of an address after `#/balance/`: a name and its value by turns, `among` once for
 * each actor. What cannot be read is left out, with a sentence about it.
 */
export function readChoices(parts: readonly string[]): {
  choices: BalanceChoices;
  faults: string[];
} {
  let choices = FIRST_CHOICES;
  const faults: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [name = "", value] = [parts[at], parts[at + 1]];
    if (name === "among" && value !== undefined) {
      choices = { ...choices, among: [...choices.among, value] };
      continue;
    }
    const read = Object.hasOwn(READ, name) ? READ[name] : undefined;
    const found = value === undefined ? undefined : read?.(value);
    if (typeof found === "object") choices = { ...choices, ...found };
    else if (found !== undefined) faults.push(msg(`“${value}” is no ${name}: expected ${found}.`));
    else if (read || name === "among") faults.push(msg(`${name} has no value in this address.`));
    else
      faults.push(
        msg(`“${name}” is no choice: expected ${[...Object.keys(READ), "among"].join(", ")}.`),
      );
  }
  return { choices, faults };
}

/** Returns the parts that `readChoices` reads as these choices; what is as at first is left out. */
export function writeChoices(choices: BalanceChoices): string[] {
  const { show, camps, rule, among, map, years, window, against, actor } = choices;
  const first = FIRST_CHOICES;
  return [
    ...(show === first.show ? [] : ["show", show]),
    ...(camps === first.camps ? [] : ["camps", String(camps)]),
    ...(rule === first.rule ? [] : ["rule", rule]),
    ...(map ? [] : ["map", "off"]),
    ...(years === first.years ? [] : ["years", String(years)]),
    ...(window === null ? [] : ["window", String(window)]),
    ...(against === null ? [] : ["against", String(against)]),
    ...(actor === null ? [] : ["actor", actor]),
    ...among.flatMap((id) => ["among", id]),
  ];
}
