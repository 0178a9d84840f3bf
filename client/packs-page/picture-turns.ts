/** Pictures that are loaded at the same time. */
const AT_A_TIME = 2;

/** Loads pictures a few at a time, since each may make the server open a pack. */
export class PictureTurns {
  readonly #waiting: HTMLImageElement[] = [];
  readonly #seen = new IntersectionObserver((entries) => this.#enter(entries));
  #loading = 0;

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
    while (this.#loading < AT_A_TIME) {
      const image = this.#waiting.shift();
      if (!image) return;
      this.#load(image);
    }
  }

  #load(image: HTMLImageElement): void {
    this.#loading++;
    const done = (event: Event) => {
      image.hidden = event.type === "error";
      this.#loading--;
      this.#next();
    };
    image.addEventListener("load", done, { once: true });
    image.addEventListener("error", done, { once: true });
    image.src = image.dataset["src"] ?? "";
  }
}
