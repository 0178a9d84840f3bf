/** An answer to a request of the page. */
export interface LocalAnswer {
  status: number;
  headers: Record<string, string>;
  /** The text, piece by piece. */
  body: AsyncIterable<string>;
}

/** A body of one piece. */
export async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

/** Makes an answer of JSON. */
export function jsonAnswer(
  value: unknown,
  { status = 200, type = "application/json", headers = {} } = {},
): LocalAnswer {
  return {
    status,
    headers: { "Content-Type": type, ...headers },
    body: one(JSON.stringify(value)),
  };
}
