import { chromium, type Browser } from "playwright-core";
import { inject } from "vitest";
import type {} from "../setup/provided.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The tests' own. An error that a context ignores restarts each request that meets it, and with
  // many at once a request is restarted too often.
  "--ignore-certificate-errors",
];
/** WebGL without a graphics card; all but the map is faster drawn without GL. */
const SOFTWARE_GL = [
  "--disable-gpu-compositing",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];
const NO_GL = ["--disable-3d-apis"];

/** Whether there is a browser to test in; the setup has said so where there is none. */
export const hasBrowser = (): boolean => inject("chromium") !== null;

/** Starts Chromium; without WebGL where `webgl` is false. */
export async function launchBrowser(webgl = true): Promise<Browser> {
  const executablePath = inject("chromium");
  if (executablePath === null) throw new Error("there is no browser to launch");
  return chromium.launch({ executablePath, args: [...FLAGS, ...(webgl ? SOFTWARE_GL : NO_GL)] });
}

const shared = new Map<boolean, Promise<Browser>>();

/**
 * The browser of this worker, for tests that open windows of their own in it: to start one takes as
 * long as a test. It ends with the worker.
 */
export async function sharedBrowser(webgl: boolean): Promise<Browser> {
  const running = await shared.get(webgl);
  if (running?.isConnected()) return running;
  const launched = launchBrowser(webgl);
  shared.set(webgl, launched);
  return launched;
}
