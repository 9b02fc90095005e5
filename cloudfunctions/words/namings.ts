/** What a clerk hears who saves what the county calls its areas and posts. */
export const NAMING_WORDS = {
	known: (name: string) => `“${name}”本来就认得，不用写`,
	twice: (name: string) => `“${name}”写了两遍`,
	stale: '刚刚有人改过叫法，请看最新的再改',
} as const
