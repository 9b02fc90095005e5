/** Options that every asynchronous API takes besides its own. */
interface Outcome {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}

/** A failure that the app sees as {errMsg: 'NAME:fail REASON', ...more}. */
export class ApiError extends Error {
  constructor(
    reason: string,
    readonly more: object = {},
  ) {
    super(reason)
  }
}

/** A member of `wx`. */
export type Member = ((...args: never[]) => unknown) | object

/** Gives an API the platform's calling convention: callbacks if there are any, else a promise. */
export function asyncApi<Options>(
  name: string,
  run: (options: Options) => object | void | Promise<object | void>,
): (options?: Options & Outcome) => Promise<object> | undefined {
  return (options) => {
    const given = options ?? ({} as Options & Outcome)
    const { success, fail, complete } = given as Outcome
    const outcome = Promise.resolve()
      .then(() => run(given))
      .then((result) => ({ errMsg: `${name}:ok`, ...result }))
    if (success === undefined && fail === undefined && complete === undefined) {
      return outcome.catch((error: unknown) => {
        throw failure(name, error)
      })
    }
    outcome
      .then(
        (result) => {
          success?.(result)
          complete?.(result)
        },
        (error: unknown) => {
          const failed = failure(name, error)
          fail?.(failed)
          complete?.(failed)
        },
      )
      .catch(reportError)
    return undefined
  }
}

function failure(name: string, error: unknown): object {
  const reason = error instanceof Error ? error.message : String(error)
  const more = error instanceof ApiError ? error.more : {}
  return { errMsg: `${name}:fail ${reason}`, ...more }
}
