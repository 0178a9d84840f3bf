import { syntaxError, typeError } from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import { isList, type Value } from "../values/value.ts";
import { breathing } from "./breathing.ts";
import { placeAfter, placeBefore, reversedText, widthAt } from "./cut-text.ts";
import { alias, fn } from "./define.ts";
import type { CallContext } from "./entry.ts";
import { expectCount, expectString } from "./expect.ts";
import { splitText, stripped } from "./split.ts";
import { checkTextLength } from "./text-limit.ts";

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
      const text = expectString(original, "left");
      return text.slice(0, placeAfter(text, count));
    },
  ),
  fn(
    "String",
    "right(original :: STRING, length :: INTEGER) :: STRING",
    "The last characters of a string.",
    ([original, length]) => {
      const count = expectCount(length ?? null, "right");
      const text = expectString(original, "right");
      return text.slice(placeBefore(text, count));
    },
  ),
  fn(
    "String",
    "substring(original :: STRING, start :: INTEGER, length = null :: INTEGER) :: STRING",
    "The characters of a string from a position on, counted from 0, all or as many as given.",
    ([original, first, length]) => {
      const from = expectCount(first, "substring");
      const count = length === undefined ? Infinity : expectCount(length, "substring");
      const text = expectString(original, "substring");
      const start = placeAfter(text, from);
      return text.slice(start, placeAfter(text, count, start));
    },
  ),
  fn(
    "String",
    "replace(original :: STRING, search :: STRING, replace :: STRING, limit = -1 :: INTEGER) :: STRING",
    "A string with another one put for each occurrence of a third.",
    ([original, search, replacement, limit], context) => {
      return replaced(
        expectString(original, "replace"),
        expectString(search, "replace"),
        expectString(replacement, "replace"),
        limit === undefined ? Infinity : expectCount(limit, "replace"),
        context,
      );
    },
  ),
  fn(
    "String",
    "split(original :: STRING, splitDelimiters :: STRING | LIST<STRING>) :: LIST<STRING>",
    "The parts of a string between delimiters.",
    ([original, delimiters = null], context) =>
      original === ""
        ? [""]
        : splitText(
            expectString(original, "split"),
            isList(delimiters)
              ? delimiters.map((each) => expectString(each, "split"))
              : [expectString(delimiters, "split")],
            breathing(context),
          ),
  ),
  fn(
    "String",
    "reverse(input :: STRING | LIST<ANY>) :: STRING | LIST<ANY>",
    "A string or a list from its end to its start.",
    ([input = null], context) => {
      if (typeof input === "string") return reversedText(input, () => context.breathe());
      if (isList(input)) return input.toReversed();
      throw typeError(
        `Invalid input for function 'reverse()': Expected a string or a list but was ${describe(input)}`,
      );
    },
    { keepsRanges: true },
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

/** Parts of a text that are joined at once. */
const AT_ONCE = 4096;

/** An empty search is found before each character and at the end. @throws as checkTextLength */
function replaced(
  text: string,
  search: string,
  by: string,
  limit: number,
  context: CallContext,
): string {
  const tick = breathing(context);
  const joined: string[] = [];
  let parts: string[] = [];
  let added = 0;
  let [start, at, left] = [0, search === "" ? 0 : text.indexOf(search), limit];
  while (at >= 0 && left > 0) {
    parts.push(text.slice(start, at));
    start = at + search.length;
    left--;
    tick();
    added += by.length;
    checkTextLength(added, context);
    // Some at a time: to join millions takes long.
    if (parts.length === AT_ONCE) {
      joined.push(parts.join(by));
      parts = [];
    }
    if (search !== "") at = text.indexOf(search, start);
    else at = at < text.length ? at + widthAt(text, at) : -1;
  }
  parts.push(text.slice(start));
  joined.push(parts.join(by));
  return joined.join(by);
}
