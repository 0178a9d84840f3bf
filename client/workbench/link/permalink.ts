import { msg } from "../../../domain/message.ts";
import { PARAMETER_TYPES, type Parameter } from "../parameters/parameter.ts";
import { TABS, type Tab } from "./tabs.ts";

/** A result as an address: what is run, and how it is looked at. Opening one runs nothing. */
export interface Permalink {
  text: string;
  parameters: Parameter[];
  tab: Tab;
}

/** An address that asks for what cannot be; `sentence` names the place, what was found and expected. */
export interface BrokenPermalink {
  sentence: string;
}

/** UTF-16 code units, as the server takes them. */
const LONGEST_TEXT = 100_000;
const LONGEST_VALUE = 20_000;
const MOST_PARAMETERS = 100;

/** Returns the hash that readPermalink reads back: `#query=RETURN+$n&$n=integer:5&tab=graph`. */
export function writePermalink({ text, parameters, tab }: Permalink): string {
  const members = new URLSearchParams([["query", text]]);
  for (const { name, type, text: value } of parameters)
    members.append(`$${name}`, `${type}:${value}`);
  if (tab !== "table") members.append("tab", tab);
  return `#${members.toString()}`;
}

/**
 * Returns the content of a hash; null if it is no permalink. Whatever the hash holds, nothing is
 * thrown and nothing is run: values stay text until the statement is started by hand.
 */
export function readPermalink(hash: string): Permalink | BrokenPermalink | null {
  const members = [...new URLSearchParams(hash.replace(/^#/, ""))];
  const text = members.find(([name]) => name === "query")?.[1];
  if (text === undefined) return null;
  if (text.length > LONGEST_TEXT) return tooLong("query", text.length, LONGEST_TEXT);
  const given = members.filter(([name]) => name.startsWith("$"));
  if (given.length > MOST_PARAMETERS) return tooMany(given.length, MOST_PARAMETERS);
  const parameters: Parameter[] = [];
  for (const [name, value] of given) {
    const parameter = readParameter(name, value);
    if ("sentence" in parameter) return parameter;
    parameters.push(parameter);
  }
  const asked = members.find(([name]) => name === "tab")?.[1] ?? "table";
  const tab = TABS.find((one) => one === asked);
  if (!tab) return broken("tab", asked, TABS.join(", "));
  return { text, parameters, tab };
}

function readParameter(member: string, value: string): Parameter | BrokenPermalink {
  const name = member.slice(1);
  if (!/^\P{C}{1,100}$/u.test(name))
    return broken(msg("A parameter"), member, msg("a name such as $n"));
  if (value.length > LONGEST_VALUE) return tooLong(member, value.length, LONGEST_VALUE);
  const end = value.indexOf(":");
  const type = value.slice(0, Math.max(0, end));
  if (!isType(type))
    return broken(member, value, msg(`a type, a colon and a value, such as integer:5`));
  return { name, type, text: value.slice(end + 1) };
}

function isType(type: string): type is Parameter["type"] {
  return Object.hasOwn(PARAMETER_TYPES, type);
}

function broken(place: string, found: string, expected: string): BrokenPermalink {
  const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
  return { sentence: msg(`${place} is “${shown}”, expected ${expected}.`) };
}

function tooLong(place: string, found: number, most: number): BrokenPermalink {
  return { sentence: msg(`${place} has ${found} characters, expected at most ${most}.`) };
}

function tooMany(found: number, most: number): BrokenPermalink {
  return { sentence: msg(`The link has ${found} parameters, expected at most ${most}.`) };
}
