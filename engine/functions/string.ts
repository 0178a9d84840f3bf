import { syntaxError, typeError } from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import { isList, type Value } from "../values/value.ts";
import { alias, fn } from "./define.ts";
import { expectCount, expectString } from "./expect.ts";
import { splitText, stripped } from "./split.ts";

const upper = fn(
  "String",
  "toUpper(input :: STRING) :: STRING",
  "A string in capitals.",
  ([input]) => expectString(input, "toUpper").toUpperCase(),
);
const lower = fn(
  "String",
  "toLower(input :: STRING) :: STRING",
  "A string in small letters.",
  ([input]) => expectString(input, "toLower").toLowerCase(),
);

const FORMS = new Set(["NFC", "NFD", "NFKC", "NFKD"]);

function trimmed(name: string, start: boolean, end: boolean) {
  return ([input, characters]: readonly Value[]): Value =>
    stripped(
      expectString(input, name),
      characters === undefined ? undefined : expectString(characters, name),
      start,
      end,
    );
}

export const STRING = [
  fn(
    "String",
    "btrim(input :: STRING, trimCharacterString = ' ' :: STRING) :: STRING",
    "A string without white space, or the given characters, at both ends.",
    trimmed("btrim", true, true),
  ),
  fn(
    "String",
    "ltrim(input :: STRING, trimCharacterString = ' ' :: STRING) :: STRING",
    "A string without white space, or the given characters, at its start.",
    trimmed("ltrim", true, false),
  ),
  fn(
    "String",
    "rtrim(input :: STRING, trimCharacterString = ' ' :: STRING) :: STRING",
    "A string without white space, or the given characters, at its end.",
    trimmed("rtrim", false, true),
  ),
  fn(
    "String",
    "trim(input :: STRING) :: STRING",
    "A string without white space at both ends.",
    trimmed("trim", true, true),
  ),
  fn(
    "String",
    "left(original :: STRING, length :: INTEGER) :: STRING",
    "The first characters of a string.",
    ([original, length]) => {
      const count = expectCount(length ?? null, "left");
      return [...expectString(original, "left")].slice(0, count).join("");
    },
  ),
  fn(
    "String",
    "right(original :: STRING, length :: INTEGER) :: STRING",
    "The last characters of a string.",
    ([original, length]) => {
      const count = expectCount(length ?? null, "right");
      const characters = [...expectString(original, "right")];
      return characters.slice(Math.max(0, characters.length - count)).join("");
    },
  ),
  fn(
    "String",
    "substring(original :: STRING, start :: INTEGER, length = null :: INTEGER) :: STRING",
    "The characters of a string from a position on, counted from 0, all or as many as given.",
    ([original, start, length]) => {
      const from = expectCount(start, "substring");
      const count = length === undefined ? Infinity : expectCount(length, "substring");
      return [...expectString(original, "substring")].slice(from, from + count).join("");
    },
  ),
  fn(
    "String",
    "replace(original :: STRING, search :: STRING, replace :: STRING, limit = -1 :: INTEGER) :: STRING",
    "A string with another one put for each occurrence of a third.",
    ([original, search, replacement, limit]) => {
      return replaced(
        expectString(original, "replace"),
        expectString(search, "replace"),
        expectString(replacement, "replace"),
        limit === undefined ? Infinity : expectCount(limit, "replace"),
      );
    },
  ),
  fn(
    "String",
    "split(original :: STRING, splitDelimiters :: STRING | LIST<STRING>) :: LIST<STRING>",
    "The parts of a string between delimiters.",
    ([original, delimiters = null]) =>
      original === ""
        ? [""]
        : splitText(
            expectString(original, "split"),
            isList(delimiters)
              ? delimiters.map((each) => expectString(each, "split"))
              : [expectString(delimiters, "split")],
          ),
  ),
  fn(
    "String",
    "reverse(input :: STRING | LIST<ANY>) :: STRING | LIST<ANY>",
    "A string or a list from its end to its start.",
    ([input = null]) => {
      if (typeof input === "string") return [...input].reverse().join("");
      if (isList(input)) return input.toReversed();
      throw typeError(
        `Invalid input for function 'reverse()': Expected a string or a list but was ${describe(input)}`,
      );
    },
  ),
  fn(
    "String",
    "normalize(input :: STRING, normalForm = NFC :: [NFC, NFD, NFKC, NFKD]) :: STRING",
    "A string in a normal form of Unicode.",
    ([input, form = "NFC"]) => {
      const name = expectString(form, "normalize");
      if (!FORMS.has(name)) {
        throw syntaxError("Invalid normal form, expected NFC, NFD, NFKC, NFKD");
      }
      return expectString(input, "normalize").normalize(name);
    },
  ),
  upper,
  alias(upper, "upper", 5),
  lower,
  alias(lower, "lower", 5),
];

/** An empty search is found before each character and at the end. */
function replaced(text: string, search: string, by: string, limit: number): string {
  const parts = search === "" ? ["", ...text, ""] : text.split(search);
  const head = parts.slice(0, limit + 1).join(by);
  const tail = parts.slice(limit + 1);
  return tail.length === 0 ? head : [head, ...tail].join(search);
}
