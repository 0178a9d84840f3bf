import { truncated } from "../../../../domain/dates/calendar.ts";
import { msg } from "../../../../domain/message.ts";
import { sentence } from "../../../model/text/words.ts";
import type { Cited } from "./cited.ts";
import { caveats, dateOf, placeParts } from "./place-words.ts";

// BibTeX counts braces even behind a backslash, so braces of a text are written as commands.
const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  '"': "\\textquotedbl{}",
};

/** Text that TeX sets as it is, with balanced braces; line breaks become spaces. */
export function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\{}~^<>|"]/g, (mark) => SPECIAL[mark] ?? mark)
    .replace(/[$&%#_]/g, "\\$&");
}

/** Returns a citation as one @misc entry, which BibTeX and biblatex both read. */
export function asBibtex(cited: Cited): string {
  const { says, statement, asserter, places, dataset, kind, id, permalink, accessed } = cited;
  const [only] = places;
  const found = places.map((place) => placeParts(place).join(", ")).join("; ");
  const note = [
    `${sentence(statement)}.`,
    ...(found === "" ? [] : [`${[msg("In: ") + found, asserter].filter(Boolean).join(", ")}.`]),
    msg(`Entente, ${dataset}, ${kind} ${id}.`),
    ...caveats(cited),
  ].join(" ");
  const year =
    places.length === 1 && only?.date ? dateOf({ ...only, date: yearOf(only.date) }) : "";
  const fields = [
    ["title", `{${escapeBibtex(says.replace(/\.$/, ""))}}`],
    ...(year === "" ? [] : [["year", escapeBibtex(year)]]),
    // Percent-encoded: it contains no brace, and \url takes the rest as it is.
    ["howpublished", `\\url{${permalink}}`],
    ["urldate", accessed],
    ["note", escapeBibtex(note)],
  ];
  const key = `entente:${id.replace(/[^A-Za-z0-9.:-]/g, "-")}`;
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

const yearOf = ({ iso, inferred }: { iso: string; inferred: boolean }) => ({
  iso: truncated(iso, "year"),
  inferred,
});
