import { msg } from "../../domain/message.ts";

/** The server answered with a problem (RFC 9457): `message` is its title. */
export class ApiError extends Error {
  override name = "ApiError";
  constructor(
    readonly status: number,
    title: string,
    readonly detail: string,
  ) {
    super(title);
  }
}

/** No answer came at all. */
export class Unreachable extends Error {
  override name = msg("Unreachable");
  constructor(cause: unknown) {
    super(msg("The server does not answer"), { cause });
  }
}

/** Another load came after the page was loaded: what it shows and what it asks for would not agree. */
export class DataChanged extends Error {
  override name = msg("DataChanged");
  constructor() {
    super(msg("The data has changed"));
  }
}

/** Title and detail to show for anything that was thrown. */
export function explain(error: unknown): { title: string; detail: string } {
  if (error instanceof ApiError) return { title: error.message, detail: error.detail };
  if (error instanceof Unreachable)
    return { title: error.message, detail: msg("Check that it runs and that you are online.") };
  if (error instanceof DataChanged)
    return { title: error.message, detail: msg("Load the page again to see it as it is now.") };
  return {
    title: msg("Something went wrong"),
    detail: error instanceof Error ? error.message : "",
  };
}
