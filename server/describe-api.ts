import { openApi } from "./http/openapi.ts";
import { queryPaths, securitySchemes } from "./query-api/describe.ts";
import { balancePaths } from "./routes/balance.ts";
import { contractRoutes } from "./routes/contract.ts";
import { cypherPaths } from "./routes/cypher.ts";
import { keepPackOperation } from "./routes/keep-pack.ts";
import { lensPaths } from "./routes/lens.ts";
import { makingPaths } from "./routes/making.ts";
import { packListPaths } from "./routes/packs.ts";
import { packZipOperation } from "./routes/pack-zip.ts";
import { picturePaths } from "./routes/pictures.ts";
import { relationTablePaths } from "./routes/relation-table.ts";
import { viewFilePaths } from "./routes/view-file.ts";
import { oembedPaths } from "./share/route.ts";

/**
 * Returns the OpenAPI description of everything that a pack answers.
 *
 * @param version version of the program
 */
export function describeApi(version: string): object {
  const more = {
    ...packListPaths(),
    "/api/packs/{name}": { get: packZipOperation(), post: keepPackOperation() },
    ...lensPaths(),
    ...makingPaths(),
    ...relationTablePaths(),
    ...balancePaths(),
    ...picturePaths(),
    ...cypherPaths(),
    ...queryPaths,
    ...oembedPaths,
    ...viewFilePaths(),
  };
  return openApi(contractRoutes, version, more, securitySchemes);
}
