import type { Store } from "../store/port.ts";
import { QueryFailure } from "./failure.ts";
import type { QueryRequest } from "./request.ts";

/**
 * Refuses to run with the rights of another user where there are no users, in Neo4j's words, or
 * where the server would run with its own all the same; and for a caller without the write token,
 * whom Neo4j's users are no business of.
 *
 * @throws QueryFailure 400
 */
export function checkImpersonation(
  { impersonatedUser }: Pick<QueryRequest, "impersonatedUser">,
  mayWrite: boolean,
  { engine, server }: Pick<Store, "engine" | "server">,
): void {
  if (impersonatedUser === undefined) return;
  const code = "Neo.ClientError.Statement.ArgumentError";
  if (engine === "embedded")
    throw new QueryFailure(400, code, "Impersonation is not supported with auth disabled.");
  if (server?.lacks.includes("impersonation"))
    throw new QueryFailure(400, code, `Impersonation is not supported by ${server.product}.`);
  if (!mayWrite)
    throw new QueryFailure(
      400,
      code,
      "impersonatedUser: found a user, which needs the write token",
    );
}
