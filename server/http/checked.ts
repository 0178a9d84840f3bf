import type { z } from "zod";
import { BadRequest } from "../errors.ts";
import { fieldFaults } from "./parameters.ts";

/**
 * Validates the parameters of a request against a schema. Throws BadRequest with every field that
 * does not fit.
 */
export function checked<S extends z.ZodObject>(
  schema: S,
  input: Readonly<Record<string, unknown>>,
): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new BadRequest(fieldFaults(parsed.error, input, Object.keys(schema.shape)));
}
