import { createInterface } from "node:readline/promises";
import type { ImportMapping } from "../../import/mapping/mapping.ts";
import { Cancelled } from "../../import/stream/input.ts";
import type { Question } from "../../import/mapping/questions.ts";

/** The way in which questions are answered: by a person, by every guess, or by what is safe. */
export type Answering = "person" | "guess" | "safe";

/** The terminal on which a person answers. */
export interface Streams {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** Answers all questions and returns the mapping with them. Rejects with Cancelled. */
export async function answer(
  mapping: ImportMapping,
  questions: readonly Question[],
  how: Answering,
  streams: Streams = { input: process.stdin, output: process.stderr },
): Promise<ImportMapping> {
  if (questions.length === 0) return mapping;
  if (how !== "person") return questions.reduce((made, one) => one.apply(made, one[how]), mapping);
  const terminal = createInterface(streams);
  const closed = new AbortController();
  terminal.once("close", () => closed.abort());
  try {
    let made = mapping;
    for (const [i, question] of questions.entries()) {
      const place = `${i + 1}/${questions.length}`;
      const put = (lines: string) => terminal.question(lines, { signal: closed.signal });
      made = question.apply(made, await ask(put, question, place));
    }
    return made;
  } catch (error) {
    // The person ended the input, or stopped the program.
    if (closed.signal.aborted) throw new Cancelled("The import was cancelled.", { cause: error });
    throw error;
  } finally {
    terminal.close();
  }
}

/** Asks until one of the options is chosen; an empty answer takes the guess. */
async function ask(
  put: (lines: string) => Promise<string>,
  question: Question,
  place: string,
): Promise<string> {
  const { text, options, guess } = question;
  const lines = options.map(
    ({ value, label }, i) => `  ${i + 1}  ${label}${value === guess ? "  (Enter)" : ""}`,
  );
  for (;;) {
    const line = await put(`\n${place}  ${text}\n${lines.join("\n")}\n> `);
    const typed = line.trim();
    if (typed === "" && options.some(({ value }) => value === guess)) return guess;
    const chosen = options[Number(typed) - 1] ?? options.find(({ label }) => label === typed);
    if (chosen) return chosen.value;
  }
}

/** Lists how questions were answered without a person, for the report. */
export function answeredLines(
  questions: readonly Question[],
  how: Exclude<Answering, "person">,
): string[] {
  return questions.map((question) => {
    const value = question[how];
    const label = question.options.find((option) => option.value === value)?.label ?? value;
    return `${question.text} Taken: ${label || "nothing"}.`;
  });
}
