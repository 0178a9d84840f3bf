import { request } from "node:http";

export interface Answer {
  status: number;
  retryAfter: string | undefined;
  text: string;
}

/**
 * Posts JSON from another local address, so that the server sees another client.
 *
 * @param address 127.0.0.2 and the like
 * @param signal closes the connection
 */
export function postFrom(
  address: string,
  url: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: "POST",
      localAddress: address,
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      ...(signal && { signal }),
    });
    sent.on("error", reject);
    sent.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      response.on("error", reject).on("end", () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, retryAfter: headers["retry-after"], text });
      });
    });
    sent.end(JSON.stringify(body));
  });
}
