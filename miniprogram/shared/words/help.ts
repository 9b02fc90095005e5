/** Sentences with something to fill in. */
export const HELP_SAYS = {
	ask: (name: string) => `不会用？打电话问${name}`,
} as const
