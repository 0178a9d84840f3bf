import { msg } from "../../domain/message.ts";
import { Refusal } from "../refusal.ts";
import { importMapping, type ImportMapping } from "./mapping.ts";

/** Parses an import.json. Throws Refusal that names what is wrong in it. */
export function readMapping(file: string, text: string): ImportMapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refusal(msg(`${file} is not JSON: ${(error as Error).message}`), { cause: error });
  }
  const parsed = importMapping.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(
    `${file}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a mapping"}`,
  );
}
