import { elementNumber } from "./actor-ids.ts";

/**
 * Returns the numbers of what a claim is made of: of its relationship, or of the node between its
 * actors and of the two relationships of that; -1 for those that it does not have.
 *
 * @param element as cypher/lens gives it, with spaces between several
 */
export function elementNumbers(element: string): [number, number, number] {
  const [first = "", second, third] = element.split(" ");
  const number = (one: string | undefined) => (one === undefined ? -1 : Number(elementNumber(one)));
  return [number(first), number(second), number(third)];
}
