/** A tag as it stands in a template. */
export interface FoundTag {
	name: string
	line: number
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Lists the opening tags of a template; comments, scripts, expressions and quoted text are passed over. */
export function findTags(template: string): FoundTag[] {
	const visible = template
		.replace(/<!--[\s\S]*?-->/g, blank)
		.replace(/(<wxs[^>]*>)([\s\S]*?)(<\/wxs>)/g, (_match, open: string, body: string, close: string) => {
			return open + blank(body) + close
		})
		.replace(/\{\{[\s\S]*?\}\}/g, blank)
		.replace(/=\s*("[^"]*"|'[^']*')/g, blank)
	return [...visible.matchAll(/<([A-Za-z][\w-]*)/g)].map((match) => ({
		name: match[1] ?? '',
		line: visible.slice(0, match.index).split('\n').length,
	}))
}
