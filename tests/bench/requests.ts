import autocannon from "autocannon";

export interface Drive {
  url: string;
  headers?: Record<string, string>;
  /** Seconds. */
  seconds: number;
  /** Every answer has this status, or the measurement counts for nothing. */
  status: number;
}

const CONNECTIONS = 8;

/** Requests a second that a server answers over eight kept connections, each asking all the time. */
export async function requestRate({ url, headers, seconds, status }: Drive): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    ...(headers ? { headers } : {}),
  });
  refuseFailures(result, url, [status]);
  return result.requests.total / result.duration;
}

/** Makes so many requests, the paths in turn. */
export async function request(url: string, paths: readonly string[], count: number): Promise<void> {
  const requests = paths.map((path) => ({ path }));
  const result = await autocannon({ url, connections: CONNECTIONS, amount: count, requests });
  refuseFailures(result, url, [200]);
}

function refuseFailures(
  { errors, statusCodeStats }: autocannon.Result,
  url: string,
  expected: readonly number[],
): void {
  const others = Object.keys(statusCodeStats ?? {}).filter((code) => !expected.includes(+code));
  if (errors > 0 || others.length > 0)
    throw new Error(`${url}: ${errors} errors, answers of status ${others.join(", ") || "none"}`);
}
