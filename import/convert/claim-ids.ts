/** Makes the ids of claims unique: what is said twice gets a number added the second time. */
export class ClaimIds {
  #used = new Set<string>();
  #next = new Map<string, number>();

  free(wanted: string): string {
    if (!this.#used.has(wanted)) {
      this.#used.add(wanted);
      return wanted;
    }
    let number = this.#next.get(wanted) ?? 2;
    let id = `${wanted}-${number}`;
    while (this.#used.has(id)) id = `${wanted}-${++number}`;
    this.#next.set(wanted, number + 1);
    this.#used.add(id);
    return id;
  }
}
