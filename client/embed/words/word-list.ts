/** The texts of an embed's controls. */
export interface Words {
  cooperation: string;
  friction: string;
  neutral: string;
  relation: string;
  from: string;
  to: string;
  sign: string;
  when: string;
  undated: string;
  relations: string;
  allTimes: string;
  asOf: string;
  /** Two dates that are compared */
  compared: (before: string, after: string) => string;
  search: string;
  loading: string;
  nothing: string;
  noWebGl: string;
  more: (n: string) => string;
  /** Number of shown relations without a date */
  including: (n: string) => string;
  /** So many more relations are not shown */
  leftOut: (n: string) => string;
}
