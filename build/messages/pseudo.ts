import type { Translate } from "./translate-source.ts";

const PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ACCENTED = "ÅßÇÐÉƑĜĤÎĴĶĻḾÑÖÞQŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž";
/** As many letters more as translations of short texts have. */
const LONGER = 0.4;
const FILLING = "öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ ";
const KEPT = /(\{\d+\}|#|<[^>]*>|&\w+;)/;

/** A text with accents on its letters and 40 % more of them; values and tags stay as they are. */
export function pseudoText(text: string): string {
  const parts = text.split(KEPT);
  const accented = parts.map((part, i) => (i % 2 === 1 ? part : accentedText(part))).join("");
  const letters =
    parts
      .filter((_, i) => i % 2 === 0)
      .join("")
      .match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return text;
  const more = FILLING.repeat(Math.ceil(letters / FILLING.length)).slice(
    0,
    Math.ceil(letters * LONGER),
  );
  const end = /[\s.…:?!)]*$/.exec(accented)?.index ?? accented.length;
  return `${accented.slice(0, end)} ${more.trim()}${accented.slice(end)}`;
}

const accentedText = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** Translates each message into a text that shows that it was translated, and takes more room. */
export const pseudo: Translate = (text) =>
  typeof text === "string"
    ? pseudoText(text)
    : Object.fromEntries(Object.entries(text).map(([form, each]) => [form, pseudoText(each)]));
