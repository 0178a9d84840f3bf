import { type Bench, generatedPack } from "../bench.ts";
import type { Figure } from "../figure.ts";
import { startRefused } from "./start-load.ts";

const CLAIMS = 500_000;

/** How soon a pack that does not fit is refused. Throws when it is not, or not in words that help. */
export async function refusalFigure(bench: Bench): Promise<Figure> {
  bench.say(`engine: ${CLAIMS} claims, too many for the memory that is allowed`);
  const pack = await generatedPack(bench, 50_000, 150_000, CLAIMS);
  const { code, text, seconds } = await startRefused(bench.root, pack);
  for (const named of ["500,000", "ENTENTE_MEMORY_LIMIT_MB", "NEO4J_URI"])
    if (code === 0 || !text.includes(named))
      throw new Error(`expected a refusal that names ${named}, exit code ${code}: ${text}`);
  return {
    what: "500,000 claims until they are refused",
    value: seconds,
    unit: "s",
    target: { atMost: 5 },
    same: null,
  };
}
