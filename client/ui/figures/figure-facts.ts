/** Parameters and data version with which a figure can be repeated. */
export interface FigureFacts {
  parameters: string;
  /** Version of the data */
  version: string;
}
