import { msg } from "../../../../domain/message.ts";
import { dateWords } from "../../../model/text/dates.ts";
import { sentence } from "../../../model/text/words.ts";
import type { Cited } from "./cited.ts";
import { placeParts } from "./place-words.ts";

/** Text that Markdown shows as it is: nothing in it is taken for a mark, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#|~&!]/g, "\\$&")
    .replace(/^(\s*)([-+=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

/** Returns a citation as one Markdown paragraph, the permalink behind the name of what is cited. */
export function asMarkdown(cited: Cited): string {
  const { says, statement, asserter, places, dataset, kind, id, permalink, accessed } = cited;
  const found = places.map((place) => {
    const [title = "", ...rest] = placeParts(place).map(escapeMarkdown);
    return [`*${title}*`, ...rest].join(", ");
  });
  const said = [msg(`In: ${found.join("; ")}`), escapeMarkdown(asserter)].filter(
    (part) => part !== "",
  );
  return [
    `**${escapeMarkdown(says)}**`,
    `${escapeMarkdown(sentence(statement))}.`,
    places.length === 0 ? "" : `${said.join(", ")}.`,
    msg(`Entente, “${escapeMarkdown(dataset)}”, [${kind} ${escapeMarkdown(id)}](<${permalink}>),`),
    msg(`read ${dateWords(accessed)}.`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
