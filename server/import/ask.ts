import { createInterface, type Interface } from "node:readline/promises";
import type { ImportMapping } from "../../import/mapping/mapping.ts";
import type { Question } from "../../import/mapping/questions.ts";

/** The way in which questions are answered: by a person, by every guess, or by what is safe. */
export type Answering = "person" | "guess" | "safe";

/** Answers all questions and returns the mapping with them. */
export async function answer(
  mapping: ImportMapping,
  questions: readonly Question[],
  how: Answering,
): Promise<ImportMapping> {
  if (questions.length === 0) return mapping;
  if (how !== "person")
    return questions.reduce(
      (made, one) => one.apply(made, one[how === "guess" ? "guess" : "safe"]),
      mapping,
    );
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    let made = mapping;
    for (const [i, question] of questions.entries())
      made = question.apply(made, await ask(terminal, question, `${i + 1}/${questions.length}`));
    return made;
  } finally {
    terminal.close();
  }
}

/** Asks until one of the options is chosen; an empty answer takes the guess. */
async function ask(terminal: Interface, question: Question, place: string): Promise<string> {
  const { text, options, guess } = question;
  const lines = options.map(
    ({ value, label }, i) => `  ${i + 1}  ${label}${value === guess ? "  (Enter)" : ""}`,
  );
  for (;;) {
    const line = await terminal.question(`\n${place}  ${text}\n${lines.join("\n")}\n> `);
    const typed = line.trim();
    if (typed === "" && options.some(({ value }) => value === guess)) return guess;
    const chosen = options[Number(typed) - 1] ?? options.find(({ label }) => label === typed);
    if (chosen) return chosen.value;
  }
}

/** Lists how questions were answered without a person, for the report. */
export function answeredLines(questions: readonly Question[], how: Answering): string[] {
  return questions.map((question) => {
    const value = how === "guess" ? question.guess : question.safe;
    const label = question.options.find((option) => option.value === value)?.label ?? value;
    return `${question.text} Taken: ${label || "nothing"}.`;
  });
}
