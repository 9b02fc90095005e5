/**
 * Who an unnamed reporter is in everything that is kept of their report (不让他们知道我是谁): a name that says nothing.
 * To whom it belongs stands in a document of its own, which only messages and the reporter's own lists read.
 */
export function aliasOf(reportId: string): string {
	return `${ALIAS}${reportId}`
}

/** The report whose unnamed reporter goes by this name; null for an openid. */
export function reportOfAlias(openid: string): string | null {
	return openid.startsWith(ALIAS) ? openid.slice(ALIAS.length) : null
}

/** No openid of WeChat has a colon. */
const ALIAS = 'unnamed:'
