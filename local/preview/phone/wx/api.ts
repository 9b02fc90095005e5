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
	run: (options: Options) => unknown,
): (options?: Options & Outcome) => Promise<object> | undefined {
	return (options) => {
		const given = options ?? ({} as Options & Outcome)
		const { success, fail, complete } = given as Outcome
		const outcome = perform(name, () => run(given))
		if (success === undefined && fail === undefined && complete === undefined) return outcome
		outcome
			.then(
				(result) => {
					success?.(result)
					complete?.(result)
				},
				(error: unknown) => {
					fail?.(error as Error)
					complete?.(error as Error)
				},
			)
			.catch(reportError)
		return undefined
	}
}

async function perform(name: string, run: () => unknown): Promise<object> {
	try {
		const result = await run()
		return { errMsg: `${name}:ok`, ...(typeof result === 'object' ? result : undefined) }
	} catch (error) {
		const errMsg = `${name}:fail ${error instanceof Error ? error.message : String(error)}`
		throw Object.assign(new Error(errMsg), { errMsg }, error instanceof ApiError ? error.more : {})
	}
}
