import type { Report } from '#shared/life/report'
import type { Call } from '../../identity/call'
import type { OwnPorts } from './call'
import type { Page } from '../../ports/page'
import { aliasOf } from '../unnamed/rules/alias'

/** So many are asked for at once: more than anybody reports unnamed before the first are forgotten. */
const UNNAMED_AT_ONCE = 200

/**
 * By what names the caller's own reports are found: the openid, and the alias that each of them has which was sent unnamed. The
 * list is one walk along its index then, whichever of them were.
 */
export async function ownNames({ openid, ports }: Call<OwnPorts>): Promise<string[]> {
	const names = [openid]
	let cursor: string | undefined
	do {
		const { items, next } = await ports.unnamed.ofPerson(openid, cursor, UNNAMED_AT_ONCE)
		names.push(...items.map(({ reportId }) => aliasOf(reportId)))
		cursor = next
	} while (cursor !== undefined)
	return names
}

/** A page of what the caller reported for themself, the unnamed ones too, newest first. */
export async function ownReports(
	cursor: string | undefined,
	size: number,
	call: Call<OwnPorts>,
): Promise<Page<Report>> {
	return call.ports.reports.ofReporter({ names: await ownNames(call) }, cursor, size)
}
