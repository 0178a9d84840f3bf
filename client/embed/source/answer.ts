import { msg } from "../../../domain/message.ts";
import { SourceError } from "./source-error.ts";

/**
 * Returns the answer of an address.
 * @throws SourceError if it does not answer, or with another status than 200
 */
export async function answer(url: URL): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { referrerPolicy: "no-referrer" });
  } catch (error) {
    throw new SourceError(msg(`${url.host} does not answer, or does not let this page read it.`), {
      cause: error,
    });
  }
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { detail?: unknown };
  const detail = typeof problem.detail === "string" ? `: ${problem.detail}` : "";
  throw new SourceError(msg(`${url.host} answered ${response.status}${detail}.`));
}

/**
 * Returns the parsed answer of a server. Throws a SourceError as `answer` does, or if it is not
 * JSON.
 */
export async function answerAs<T>(url: URL): Promise<T> {
  const response = await answer(url);
  try {
    return (await response.json()) as T;
  } catch (error) {
    throw new SourceError(
      msg(`${url.host} is not an Entente server: ${url.pathname} is not JSON.`),
      {
        cause: error,
      },
    );
  }
}
