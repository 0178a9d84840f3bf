import type { Store } from "../store/port.ts";
import { QueryFailure } from "./failure.ts";
import type { QueryRequest } from "./request.ts";

/**
 * Rejects impersonation if the engine has no users, with Neo4j's message; if the server would
 * silently ignore it; or if the caller has no write token, since readers have no business with
 * Neo4j's users.
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
