import { Problem } from "../../domain/contract/problem.ts";

/** An answer of problem+json as OpenAPI describes it. */
export const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

/** 400 of a route that names each field at fault. */
export const MISFIT = problemAnswer(
  "Something does not fit; errors names each field and what was expected",
);

/** What else a route may answer that reads the data: not changed, or not there yet. */
export const DATA_ANSWERS = {
  "304": { description: "Not changed since the ETag in If-None-Match" },
  "503": problemAnswer("The store cannot answer now, or the data is still being loaded"),
};

/** What a route may answer whose work waits for its turn; both say in Retry-After when to come again. */
export const CROWDED = {
  "429": problemAnswer("This client's share of what is being made is taken"),
  "503": problemAnswer("Too much is waiting to be made, or the data is still being loaded"),
};
