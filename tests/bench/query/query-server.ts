import { type Program, startBuilt } from "../program.ts";

/** What a statement of the bench needs more of than a reader's. */
const LIMITS = {
  ENTENTE_LOG_LEVEL: "silent",
  ENTENTE_QUERY_TIMEOUT_MS: "600000",
  ENTENTE_QUERY_MAX_ROWS: "2000000",
  ENTENTE_QUERY_RATE: "1000000",
};

/** The built product with the shipped pack; `store` names a Neo4j, or leaves the embedded one. */
export const startQueryServer = (
  root: string,
  store: { uri: string; username: string; password: string } | null,
): Promise<Program> =>
  startBuilt(root, {
    HOST: "127.0.0.1",
    PORT: "0",
    NEO4J_URI: store?.uri ?? "",
    NEO4J_USERNAME: store?.username ?? "",
    NEO4J_PASSWORD: store?.password ?? "",
    NEO4J_DATABASE: "",
    ENTENTE_PACK: "data/armenia-russia",
    ...LIMITS,
  });
