import { digest } from '../../../rpc/digest'

const LENGTH = 20

/** The same start by the same person on the same day is the same plan. It begins with a letter: a field is named by it. */
export const planIdOf = (...parts: readonly unknown[]): string =>
	`p${digest('plan', ...parts).slice(0, LENGTH)}`
