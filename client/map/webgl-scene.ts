import { whenCameraRests } from "./camera/camera-rest.ts";
import type { SceneInput } from "./map-scene.ts";
import { listenToInput, type InputTarget } from "./input/input-actions.ts";
import { Land } from "./overlay/land.ts";
import { Scene } from "./scene/scene.ts";
import type { ViewListener } from "./view-listener.ts";

/** Returns the scene that WebGL draws. Throws where there is none. */
export function webglScene(
  { options, parts, insets, first }: SceneInput,
  view: InputTarget,
  listener: ViewListener,
  signal: AbortSignal,
): Scene {
  const scene = new Scene(options, parts, insets, first, (ground) => new Land(ground));
  listenToInput(scene, view, listener);
  whenCameraRests(scene.sigma, () => listener.looked(), signal);
  return scene;
}
