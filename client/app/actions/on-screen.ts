import { firstSharedView } from "../../model/link/shared-view.ts";
import { layOut } from "../../model/layout/lay-out.ts";
import { withPins } from "../../model/layout/pins.ts";
import { extentOf } from "../../model/layout/extent.ts";
import { buildModel } from "../../model/graph/model.ts";
import { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { MapSnapshot } from "../../map/camera/map-snapshot.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { compareOf } from "../../model/time/moment.ts";

const SIZE = { width: 1200, height: 750 };

/** Returns the picture of the screen; without WebGL, of the view as it would be drawn. */
export function onScreen(explorer: ExplorerState): MapSnapshot {
  const drawn = explorer.graph?.snapshot;
  if (drawn) return drawn;
  const { graph, dataset } = explorer.loaded;
  const { view, filter } = explorer.steps;
  const model = buildModel(graph);
  const shape = { coreKinds: firstSharedView(dataset).filter.kinds, portrait: false };
  const laidOut = layOut(model, view.layout, shape);
  return {
    filtered: new FilteredGraph(model, filter, compareOf(view.moment)),
    positions: withPins(laidOut, view.pinned),
    extent: extentOf(laidOut),
    ...{ radii: null, opened: [] },
    outlines: null,
    camera: null,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    ...SIZE,
  };
}
