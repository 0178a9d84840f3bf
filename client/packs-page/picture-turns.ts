/** Loads pictures one after the other, since each may make the server open a pack. */
export class PictureTurns {
  readonly #waiting: HTMLImageElement[] = [];
  readonly #seen = new IntersectionObserver((entries) => this.#enter(entries));
  #isBusy = false;

  /** Loads a picture from its `data-src` once it comes into view, in its turn. */
  add(image: HTMLImageElement): void {
    if (!image.src) this.#seen.observe(image);
  }

  close(): void {
    this.#seen.disconnect();
    this.#waiting.length = 0;
  }

  #enter(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLImageElement)) continue;
      this.#seen.unobserve(target);
      this.#waiting.push(target);
    }
    this.#next();
  }

  #next(): void {
    if (this.#isBusy) return;
    const image = this.#waiting.shift();
    if (!image) return;
    this.#isBusy = true;
    const done = () => {
      this.#isBusy = false;
      this.#next();
    };
    image.addEventListener("load", done, { once: true });
    image.addEventListener(
      "error",
      () => {
        image.hidden = true;
        done();
      },
      { once: true },
    );
    image.src = image.dataset["src"] ?? "";
  }
}
