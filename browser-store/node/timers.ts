/** A timer with the interface of Node's; a worker stays as long as its page, so none keeps it. */
class Timer {
  #id = 0;

  constructor(
    private readonly act: () => void,
    private readonly ms: number,
    private readonly repeats: boolean,
  ) {
    this.refresh();
  }

  unref(): this {
    return this;
  }

  refresh(): this {
    this.clear();
    const { act, ms } = this;
    this.#id = this.repeats ? self.setInterval(act, ms) : self.setTimeout(act, ms);
    return this;
  }

  clear(): void {
    self.clearTimeout(this.#id);
  }
}

export const setTimeout = (act: () => void, ms: number): Timer => new Timer(act, ms, false);
export const setInterval = (act: () => void, ms: number): Timer => new Timer(act, ms, true);
export const clearInterval = (timer: Timer | undefined): void => timer?.clear();

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Runs after messages that have arrived; timers of browsers would wait some milliseconds. */
export function setImmediate(act: () => void): void {
  waiting.push(act);
  channel.port2.postMessage(null);
}
