/** Brings a part of the page, by its id, into view; false where there is none to bring. */
export function bringIntoView(part: string | undefined): boolean {
	if (part !== undefined) void wx.pageScrollTo({ selector: `#${part}`, duration: 0 })
	return part !== undefined
}
