import { readQuestions } from "./read-questions.ts";

/** The questions of cypher/questions. */
export const QUESTIONS = readQuestions(
  import.meta.glob<string>("../../../cypher/questions/*/*.cypher", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
