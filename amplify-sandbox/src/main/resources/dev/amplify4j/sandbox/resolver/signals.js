// What ends a handler before its return. Resolver code has no try, so only the engine ever catches one.

/** An error for the client. */
export class Failure {
  constructor(message, errorType, data, errorInfo) {
    this.error = {
      message: message === null || message === undefined ? 'null' : String(message),
      errorType: errorType ?? null,
      data: data ?? null,
      errorInfo: errorInfo ?? null,
    };
  }
}

/** runtime.earlyReturn. */
export class EarlyReturn {
  constructor(value, skipTo) {
    this.value = value ?? null;
    this.skipTo = skipTo;
  }
}
