import type { Query } from '@cloudbase/node-sdk'

/**
 * True when a document stands as an update says: because the update changed it, or because it stood so before. The service
 * counts what changed alone, so where it counts none the document is looked for as it then stands.
 */
export async function standsSo(updated: number, asSaid: Query<unknown>): Promise<boolean> {
	return updated === 1 || (await asSaid.count()).total === 1
}
