import { firstSharedView } from "../../model/link/shared-view.ts";
import { layOut } from "../../model/layout/lay-out.ts";
import { withPins } from "../../model/layout/pins.ts";
import { extentOf } from "../../model/layout/extent.ts";
import { buildModel } from "../../model/graph/model.ts";
import { Sight } from "../../model/graph/sight.ts";
import type { Stance } from "../../map/camera/stance.ts";
import type { StageState } from "../state/stage-state.ts";
import { compareOf } from "../../model/time/moment.ts";

const SIZE = { width: 1200, height: 750 };

/** What is on screen; where there is no WebGL to draw it, the view as it would be drawn. */
export function onScreen(stage: StageState): Stance {
  const drawn = stage.graph?.stance;
  if (drawn) return drawn;
  const { graph, dataset } = stage.loaded;
  const { view, filter } = stage.steps;
  const model = buildModel(graph);
  const shape = { coreKinds: firstSharedView(dataset).filter.kinds, portrait: false };
  const laidOut = layOut(model, view.layout, shape);
  return {
    sight: new Sight(model, filter, compareOf(view.moment)),
    positions: withPins(laidOut, view.pinned),
    extent: extentOf(laidOut),
    opened: [],
    camera: null,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    ...SIZE,
  };
}
