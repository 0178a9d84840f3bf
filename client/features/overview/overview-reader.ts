import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Overview, SignCounts } from "../../../domain/contract/overview.ts";
import { getOverview } from "../../api/client.ts";
import { filterQuestion, NOTHING, questionQuery } from "../../model/filter/path-question.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { MEMBERS_PAGE, type OverviewChoice } from "../../model/overview/choice.ts";
import { placeCommunities, type Disc } from "../../model/overview/place.ts";

const NONE: SignCounts = { cooperation: 0, friction: 0, neutral: 0, mixed: 0 };

/** Reads overviews of one data version; those of the whole say where communities lie. */
export class OverviewReader {
  #whole: Overview | null = null;
  #discs: readonly Disc[] = [];

  /** Places of the communities, the same for every overview. */
  get discs(): readonly Disc[] {
    return this.#discs;
  }

  /**
   * Returns the overview that a filter leaves, with some communities open and some actors shown.
   * Rejects with ApiError, Unreachable, or DataChanged if the server has other data by now.
   */
  async read(
    filter: Filter,
    { expand, members }: OverviewChoice,
    show: readonly string[],
    predicates: Dataset["predicates"],
    signal: AbortSignal,
  ): Promise<Overview> {
    const asked = filterQuestion(filter, predicates);
    const question = {
      ...(asked === NOTHING ? {} : asked),
      ...{ expand, show },
      ...(members === MEMBERS_PAGE ? {} : { members }),
    };
    const [whole, overview] = await Promise.all([
      this.#whole ?? getOverview("", signal),
      getOverview(questionQuery(question), signal),
    ]);
    if (whole !== this.#whole) {
      this.#whole = whole;
      this.#discs = placeCommunities(whole);
    }
    return asked === NOTHING ? emptied(overview) : overview;
  }
}

/** The same actors without a relation. */
function emptied(overview: Overview): Overview {
  const { total, communities } = overview;
  return {
    ...overview,
    ...{ bundles: [], between: [], lines: 0, truncated: false },
    total: { ...total, ...NONE, relations: 0, undated: 0 },
    communities: communities.map((one) => ({ ...one, signs: NONE })),
  };
}
