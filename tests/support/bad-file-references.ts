import type { BadReference } from './bad-references'
import { VILLAGER } from './demo'
import { CLERK } from './product'

/** Files that the clerk names and may not read: somebody else's, and one that is not there. */
export function otherFiles(more: object): BadReference[] {
	return [
		{
			kind: 'foreign id',
			why: "somebody else's file",
			as: CLERK,
			input: { name: 'a.csv', fileId: `cloud://env.bucket/users/${VILLAGER}/a.csv`, ...more },
			code: 'FOREIGN_FILE',
		},
		{
			kind: 'unknown id',
			why: 'no such file',
			as: CLERK,
			input: { name: 'a.csv', fileId: `cloud://env.bucket/users/${CLERK}/a.csv`, ...more },
			code: 'NOT_FOUND',
		},
	]
}

/** A change that waits for a second person, and is none. */
export function unknownProposals(): Record<string, BadReference[]> {
	return Object.fromEntries(
		['proposal', 'confirm', 'decline', 'stop'].map((verb) => {
			const input = { id: '0'.repeat(32), ...(verb === 'decline' && { reason: '不妥' }) }
			return [
				`roster.${verb}`,
				[{ kind: 'unknown id', why: 'no such proposal', as: CLERK, input, code: 'NOT_FOUND' }],
			]
		}),
	)
}
