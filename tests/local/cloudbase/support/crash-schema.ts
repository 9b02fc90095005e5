/** What the crash test writes: plain documents, two accounts, and a note of every transfer between them. */
export const crashSchema = {
	collections: {
		notes: { indexes: [{ name: 'number', fields: { number: 1 as const }, unique: true }] },
		accounts: { indexes: [] },
		transfers: { indexes: [] },
	},
}
