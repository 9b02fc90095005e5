/** Brings a part of the page, by its id, into view; false where there is none to bring. */
export function bringIntoView(part: string | undefined): boolean {
	if (part !== undefined) void wx.pageScrollTo({ selector: `#${part}`, duration: 0 })
	return part !== undefined
}

/** How high the first part of the page in front is that fits, in pixels; 0 where there is none. */
export function heightOf(selector: string): Promise<number> {
	return new Promise((resolve) => {
		wx.createSelectorQuery()
			.select(selector)
			.boundingClientRect((found: { height: number } | null) => resolve(found?.height ?? 0))
			.exec()
	})
}
