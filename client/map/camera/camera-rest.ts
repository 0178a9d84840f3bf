import type Sigma from "sigma";

const REST = 200;

/** Calls `rested` when the camera has not moved for 200 ms after it did, until `signal` aborts. */
export function whenCameraRests(sigma: Sigma, rested: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on("updated", () => {
    clearTimeout(timer);
    timer = setTimeout(rested, REST);
  });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
