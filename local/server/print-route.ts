import type { ServerResponse } from 'node:http'
import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import type { Output } from '../../cloudfunctions/modules/contract'
import { escaped } from '../../cloudfunctions/modules/printing/page/escape'
import type { LocalCloud } from '../cloudbase'
import { allCards, type AskSheet } from '../print/all-cards'
import { printout } from '../print/printout'
import { PRINT_CLI_WORDS } from '../print/words'
import { Refusal } from '../roster-cli/refusal'
import { DEMO_CLERK_OPENID } from '../seeds'

/**
 * `GET /print?area=CODE`: the cards of an area as a page to print from the browser, as the demo's clerk or as `openid`.
 * `address=1` adds the addresses to the strips that are cut off.
 */
export async function answerPrint(response: ServerResponse, url: URL, cloud: LocalCloud): Promise<void> {
	const openid = url.searchParams.get('openid') ?? DEMO_CLERK_OPENID
	const areaCode = url.searchParams.get('area') ?? ''
	const withAddress = url.searchParams.get('address') === '1'
	try {
		const grids = await allCards(asking(cloud, openid), { areaCode, withAddress })
		const { bytes, cards } = printout(grids, 'html')
		if (cards === 0) throw new Refusal(PRINT_CLI_WORDS.noHouseholds)
		send(response, 200, bytes)
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault
		send(response, 400, Buffer.from(`<!doctype html><meta charset="utf-8"><p>${escaped(fault.message)}</p>`))
	}
}

function asking(cloud: LocalCloud, openid: string): AskSheet {
	return async (input) => {
		const { result } = await cloud.invoke('card', { method: 'sheet', input }, { openid })
		const envelope = result as Envelope<Output<'card', 'sheet'>>
		if (envelope.ok) return envelope.data
		throw new Refusal([envelope.error.message, ...Object.values(envelope.error.fields ?? {})].join(' '))
	}
}

function send(response: ServerResponse, status: number, html: Buffer): void {
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		'content-length': html.length,
		'cache-control': 'no-store',
	})
	response.end(html)
}
