import { z } from "zod";
import { hasAtMost } from "../text-length.ts";

/** Text from an editor: one or several statements, complete or not. */
const LONGEST = 100_000;
const text = z
  .string({ error: "Cypher text" })
  .refine((value) => hasAtMost(value, LONGEST), { error: `at most ${LONGEST} characters` })
  .meta({ maxLength: LONGEST });
const offset = z
  .int({ error: "a whole number from 0" })
  .min(0, { error: "a whole number from 0" })
  .meta({ description: "Position of the cursor, in UTF-16 code units from 0" });
const parameters = z
  .array(z.string(), { error: "a list of names" })
  .max(1000)
  .default([])
  .meta({ description: "Names of the available parameters" });

export const LintRequest = z.strictObject({ text, parameters }).meta({ id: "CypherLintRequest" });
export const CompleteRequest = z
  .strictObject({
    text,
    offset,
    parameters,
    accessMode: z
      .enum(["READ", "WRITE"], { error: "READ or WRITE" })
      .default("WRITE")
      .meta({ description: "READ leaves out the words of clauses that write" }),
  })
  .meta({ id: "CypherCompleteRequest" });
export const PlaceRequest = z.strictObject({ text, offset }).meta({ id: "CypherPlaceRequest" });

/** An error or warning in Cypher text. */
export const Diagnostic = z
  .object({
    severity: z.enum(["error", "warning"]),
    message: z.string(),
    line: z.int().meta({ description: "From 1" }),
    column: z.int().meta({ description: "From 1" }),
    offset: z.int().meta({ description: "From 0" }),
    end: z.int().meta({ description: "Exclusive end offset" }),
  })
  .meta({ id: "CypherDiagnostic" });
export type Diagnostic = z.infer<typeof Diagnostic>;

export const Completion = z
  .object({
    label: z.string(),
    kind: z.enum([
      "keyword",
      "function",
      "procedure",
      "label",
      "relationship type",
      "property",
      "variable",
      "parameter",
      "other",
    ]),
    detail: z.string().optional(),
    /** The effect of a function or procedure, in a sentence. */
    documentation: z.string().optional(),
    /** Text to insert, if it differs from the label. */
    insert: z.string().optional(),
  })
  .meta({ id: "CypherCompletion" });
export type Completion = z.infer<typeof Completion>;

export const Signature = z
  .object({
    label: z.string(),
    documentation: z.string(),
    parameters: z.array(z.object({ label: z.string(), documentation: z.string() })),
    activeParameter: z.int(),
  })
  .meta({ id: "CypherSignature" });
export type Signature = z.infer<typeof Signature>;

export const LintAnswer = z.object({ diagnostics: z.array(Diagnostic) }).meta({ id: "CypherLint" });
export const CompleteAnswer = z
  .object({ completions: z.array(Completion) })
  .meta({ id: "CypherCompletions" });
export const SignatureAnswer = z
  .object({ signature: Signature.nullable() })
  .meta({ id: "CypherSignatureHelp" });
export const FormatAnswer = z
  .object({ text: z.string(), offset: z.int() })
  .meta({ id: "CypherFormatted" });
