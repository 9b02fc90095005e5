import type { Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

export type OwnInfo = Output<'account', 'kept'>
export type Look = Output<'account', 'looks'>['items'][number]
export type LookPage = Output<'account', 'looks'>
export type OwnReport = Output<'account', 'ownReports'>['items'][number]
export type Waits = Output<'account', 'forget'>['waits'][number]

/** Where the caller stands in the roster. */
export const readOwnInfo = (): Promise<OwnInfo> => call('account', 'kept', {})

const from = (cursor?: string): { cursor?: string } => (cursor === undefined ? {} : { cursor })

/** Who was shown the caller's phone or address, newest first. */
export const readLooks = (cursor?: string): Promise<LookPage> => call('account', 'looks', from(cursor))

/** All that is kept: what a file of it says. */
export async function readAllOwn(): Promise<{ info: OwnInfo; looks: Look[]; reports: OwnReport[] }> {
	return {
		info: await readOwnInfo(),
		looks: await allOf(readLooks),
		reports: await allOf((cursor) => call('account', 'ownReports', from(cursor))),
	}
}

async function allOf<T>(page: (cursor?: string) => Promise<{ items: T[]; cursor?: string }>): Promise<T[]> {
	const all: T[] = []
	let cursor: string | undefined
	do {
		const { items, cursor: next } = await page(cursor)
		all.push(...items)
		cursor = next
	} while (cursor !== undefined)
	return all
}

/** Deletes what has ended; answers how many, and what waits for whom. */
export async function forgetOwn(): Promise<{ forgotten: number; waits: Waits[] }> {
	const waits: Waits[] = []
	let forgotten = 0
	let cursor: string | undefined
	do {
		const page = await call('account', 'forget', from(cursor))
		forgotten += page.forgotten
		waits.push(...page.waits)
		cursor = page.cursor
	} while (cursor !== undefined)
	return { forgotten, waits }
}
