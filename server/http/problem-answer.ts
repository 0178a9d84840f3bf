import { Problem } from "../contract/problem.ts";

/** Describes a problem+json response for OpenAPI. */
export const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

/** 400 that names each invalid field. */
export const MISFIT = problemAnswer(
  "Something does not fit; errors names each field and what was expected",
);

/** Further responses of routes that read the data: not modified, or not available yet. */
export const DATA_ANSWERS = {
  "304": { description: "Not changed since the ETag in If-None-Match" },
  "503": problemAnswer("The store cannot answer now, or the data is still being loaded"),
};

/** Responses of routes whose work is queued; both carry Retry-After. */
export const CROWDED = {
  "429": problemAnswer("This client's share of what is being made is taken"),
  "503": problemAnswer("Too much is waiting to be made, or the data is still being loaded"),
};
