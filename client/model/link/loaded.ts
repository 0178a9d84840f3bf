import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { AddressQuery } from "./address.ts";
import type { GraphIndex } from "../graph/graph-index.ts";

/** The answers of the server and the query of the address, before anything is shown. */
export interface Loaded {
  dataset: Dataset;
  graph: SerializedGraph;
  graphIndex: GraphIndex;
  asked: AddressQuery;
}
