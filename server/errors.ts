/** One field of a request that does not fit. */
export interface FieldFault {
  field: string;
  found: string;
  expected: string;
}

export interface ProblemOptions extends ErrorOptions {
  /** Seconds after which it is worth trying again. */
  retryAfter?: number;
}

/** An answer that is not the one asked for; becomes problem+json. */
export class ProblemError extends Error {
  override readonly name: string = "ProblemError";
  /** Seconds after which it is worth trying again; undefined: nobody knows. */
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

/** 400: names each field, what was found and what was expected. */
export class BadRequest extends ProblemError {
  override readonly name = "BadRequest";
  constructor(errors: readonly FieldFault[]) {
    const detail = errors.map((e) => `${e.field}: expected ${e.expected}`).join("; ");
    super(400, "Bad request", detail, errors);
  }
}

/** 404: there is nothing of that kind under that id. */
export class NotFound extends ProblemError {
  override readonly name = "NotFound";
  constructor(what: string, id: string) {
    super(404, "Not found", `there is no ${what} "${id}"`);
  }
}

/** 429: one client asks for more than its share. */
export class TooMany extends ProblemError {
  override readonly name = "TooMany";
  constructor(detail: string, retryAfter: number) {
    super(429, "Too many requests", detail, undefined, { retryAfter });
  }
}

/** 503: the store cannot answer now. */
export class Unavailable extends ProblemError {
  override readonly name = "Unavailable";
  constructor(detail: string, options?: ProblemOptions) {
    super(503, "Not available", detail, undefined, options);
  }
}
