import { fold } from "../../domain/folded-text.ts";

const ENGLISH = [
  ...["jan", "feb", "mar", "apr", "may", "jun"],
  ...["jul", "aug", "sep", "oct", "nov", "dec"],
];
const IN_ENGLISH = new RegExp(`^(${ENGLISH.join("|")})[a-z]*$`, "i");
/** Languages whose names of months are known beside English ones. */
const LANGUAGES = "fr de es pt it nl pl cs sv da nb fi hu ro el tr ru uk bg hr".split(" ");
const FEWEST_LETTERS = 3;

let names: ReadonlyMap<string, number> | null = null;

/** Returns the number of a month from its name or the beginning of an English one; 0 for another word. */
export function monthNamed(word: string): number {
  if (IN_ENGLISH.test(word)) return ENGLISH.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if (word.length < FEWEST_LETTERS || /\d/.test(word)) return 0;
  names ??= namesOfMonths();
  return names.get(fold(word)) ?? 0;
}

/** Lists the names, also inflected as in a date; a name of two months, such as listopad, is left out. */
function namesOfMonths(): Map<string, number> {
  const months = new Map<string, Set<number>>();
  for (const language of LANGUAGES)
    for (const form of [
      { month: "long" },
      { month: "short" },
      { day: "numeric", month: "long" },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2000, month - 1, 1));
        const name = parts.find(({ type }) => type === "month")?.value ?? "";
        const plain = fold(name.replace(/\.$/, ""));
        if (plain.length >= FEWEST_LETTERS && !/\d/.test(plain))
          months.set(plain, (months.get(plain) ?? new Set()).add(month));
      }
    }
  return new Map(
    [...months].flatMap(([name, [month = 0, ...others]]) =>
      others.length === 0 ? [[name, month] as const] : [],
    ),
  );
}
