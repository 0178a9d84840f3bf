import { msg } from "../../../../domain/message.ts";
import { dateWords } from "../../../model/text/dates.ts";
import { sentence } from "../../../model/text/words.ts";
import type { Cited } from "./cited.ts";
import { placeParts } from "./place-words.ts";

/** Returns a citation as one paragraph of plain text. */
export function asText(cited: Cited): string {
  const { says, statement, asserter, places, dataset, kind, id, permalink, accessed } = cited;
  const said = [
    msg(`In: ${places.map((place) => placeParts(place).join(", ")).join("; ")}`),
    asserter,
  ];
  return [
    says,
    `${sentence(statement)}.`,
    places.length === 0 ? "" : `${said.filter((part) => part !== "").join(", ")}.`,
    msg(`Entente, “${dataset}”, ${kind} ${id}.`),
    msg(`${permalink} (read ${dateWords(accessed)}).`),
  ]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ");
}
