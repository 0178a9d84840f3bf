import { setImmediate as soon } from "./timers.ts";

export const setTimeout = (ms: number): Promise<void> =>
  new Promise((resolve) => self.setTimeout(resolve, ms));

export const setImmediate = (): Promise<void> => new Promise((resolve) => soon(resolve));
