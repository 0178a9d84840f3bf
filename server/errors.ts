/** An invalid field of a request. */
export interface FieldFault {
  field: string;
  found: string;
  expected: string;
}

export interface ProblemOptions extends ErrorOptions {
  /** Seconds to wait before a retry. */
  retryAfter?: number;
}

/** An error response; becomes problem+json. */
export class ProblemError extends Error {
  override readonly name: string = "ProblemError";
  /** Seconds to wait before a retry; undefined if unknown. */
  readonly retryAfter: number | undefined;
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors?: readonly FieldFault[],
    options?: ProblemOptions,
  ) {
    super(detail, options);
    this.retryAfter = options?.retryAfter;
  }
}

/** 400: lists each invalid field with the value found and what was expected. */
export class BadRequest extends ProblemError {
  override readonly name = "BadRequest";
  constructor(errors: readonly FieldFault[]) {
    const detail = errors.map((e) => `${e.field}: expected ${e.expected}`).join("; ");
    super(400, "Bad request", detail, errors);
  }
}

/** 404: the id does not exist. */
export class NotFound extends ProblemError {
  override readonly name = "NotFound";
  constructor(what: string, id: string) {
    super(404, "Not found", `there is no ${what} "${id}"`);
  }
}

/** 429: the client exceeds its share. */
export class TooMany extends ProblemError {
  override readonly name = "TooMany";
  constructor(detail: string, retryAfter: number) {
    super(429, "Too many requests", detail, undefined, { retryAfter });
  }
}

/** 503: the store cannot respond now. */
export class Unavailable extends ProblemError {
  override readonly name = "Unavailable";
  constructor(detail: string, options?: ProblemOptions) {
    super(503, "Not available", detail, undefined, options);
  }
}
