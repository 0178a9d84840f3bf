/** What it takes to repeat a figure. */
export interface FigureFacts {
  parameters: string;
  /** Version of the data */
  version: string;
}
