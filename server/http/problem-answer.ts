import { Problem } from "../../domain/contract/problem.ts";

/** Describes a problem+json response for OpenAPI. */
export const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

/** 400 that names each invalid field. */
export const MISFIT = problemAnswer(
  "A parameter is invalid; errors lists each field with what was expected",
);

/** Further responses of routes that read the data: not modified, or not available yet. */
export const DATA_ANSWERS = {
  "304": { description: "Not modified since the ETag in If-None-Match" },
  "503": problemAnswer("The store is not available, or the data is still being loaded"),
};

/** Responses of routes whose work is queued; both carry Retry-After. */
export const CROWDED = {
  "429": problemAnswer("This client has too many requests of this kind in progress"),
  "503": problemAnswer("The queue is full, or the data is still being loaded"),
};
