import type { LensAnswer, LensPreview } from "../../domain/contract/lens.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { isRefusal } from "../../import/refusal.ts";
import { diskRefusal } from "../disk/disk-refusal.ts";
import { BadRequest, NotFound, ProblemError, Unavailable } from "../errors.ts";
import type { Language } from "../language/language.ts";
import { StoreError } from "../store/port.ts";
import { checkExpressions } from "./check-lens.ts";
import { LensError } from "./lens-error.ts";
import { keptAt, writeLens } from "./lens-file.ts";
import type { LensGraph } from "./lens-graph.ts";
import type { LensStore } from "./lens-store.ts";
import { lensOf } from "./parse-lens.ts";
import { preview } from "./preview.ts";
import type { LensSettings } from "./settings.ts";
import { survey, type Survey } from "./survey.ts";

/** Milliseconds for which the labels and types of a database are kept. */
const SURVEY_MS = 60_000;

export interface LensDeskOptions {
  from: LensStore;
  language: Language;
  settings: LensSettings | null;
  /** Returns the graph if a lens is in use. */
  graph: () => LensGraph | null;
}

/** Shows and changes the lens of a database. */
export class LensDesk {
  readonly #options: LensDeskOptions;
  #survey: { at: number; found: Promise<Survey> } | null = null;
  #isKeeping = false;

  constructor(options: LensDeskOptions) {
    this.#options = options;
  }

  /** Returns the lens in use and what it could see. Rejects with NotFound or StoreError. */
  async describe(): Promise<LensAnswer> {
    const { lens, view } = this.#graph();
    const { labels, types, beyond } = await this.#surveyed();
    const named = ({
      name,
      count,
      properties,
    }: Survey["labels"][number] | Survey["types"][number]) => ({
      ...{ name, count },
      properties: properties.map((property) => property.name),
    });
    return {
      ...{ view, lens, beyond },
      labels: labels.map(named),
      types: types.map(named),
      canKeep: this.#place() !== undefined,
      reading: this.#graph().share,
    };
  }

  /** Returns the first relations through another lens. Rejects with BadRequest or StoreError. */
  async preview(value: unknown): Promise<LensPreview> {
    this.#graph();
    const lens = await this.#checked(value);
    return preview(this.#options.from, lens).catch(refuseExpression);
  }

  /**
   * Sees the database through another lens from now on, and keeps it for the next start. The signal
   * ends the reading of the database; the present lens stays then. Rejects with BadRequest for a faulty lens, with ProblemError 403 or 507 if it cannot be kept, or with
   * StoreError; then the present lens stays.
   */
  async keep(value: unknown, signal: AbortSignal): Promise<LensAnswer> {
    const graph = this.#graph();
    const place = this.#place();
    if (place === undefined)
      throw new ProblemError(
        403,
        "Forbidden",
        "this server keeps no lens: ENTENTE_WORKSPACE is none",
      );
    const lens = await this.#checked(value);
    if (this.#isKeeping)
      throw new Unavailable("another lens is being kept; try again in a moment", { retryAfter: 5 });
    this.#isKeeping = true;
    try {
      await graph.use(lens, signal).catch(refuseExpression);
      await writeLens(place, lens).catch(refuseDisk);
    } finally {
      this.#isKeeping = false;
    }
    return this.describe();
  }

  #graph(): LensGraph {
    const graph = this.#options.graph();
    if (!graph) throw new NotFound("lens", "api/lens");
    return graph;
  }

  #place(): string | undefined {
    const { settings } = this.#options;
    return settings ? keptAt(settings) : undefined;
  }

  #surveyed(): Promise<Survey> {
    const known = this.#survey;
    if (known && performance.now() - known.at < SURVEY_MS) return known.found;
    const found = survey(this.#options.from);
    this.#survey = { at: performance.now(), found };
    found.catch(() => (this.#survey = null));
    return found;
  }

  async #checked(value: unknown): Promise<Lens> {
    try {
      const lens = lensOf(value, "lens");
      await checkExpressions(this.#options.language, lens, "lens");
      return lens;
    } catch (error) {
      if (error instanceof LensError) throw new BadRequest(error.faults);
      throw error;
    }
  }
}

/** An expression may fail over the values that it meets, which only the database finds out. */
function refuseExpression(error: unknown): never {
  const isOfValues = error instanceof StoreError && ["failed", "syntax"].includes(error.code);
  if (!isOfValues) throw error;
  throw new BadRequest([
    { field: "expression", found: error.message, expected: "expressions that fit all values" },
  ]);
}

function refuseDisk(error: unknown): never {
  const refusal = diskRefusal(error, "the lens cannot be kept, but is used until the next start");
  if (!isRefusal(refusal)) throw error;
  throw new ProblemError(507, "Not stored", refusal.message, undefined, { cause: error });
}
