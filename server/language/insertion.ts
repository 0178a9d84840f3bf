/** A piece of text that is put in before an offset. */
export interface Insertion {
  at: number;
  text: string;
}
