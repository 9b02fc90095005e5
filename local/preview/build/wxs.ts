/**
 * WXS looks like JavaScript but differs. Two differences matter to what is in use: `.constructor` is the
 * type's name as a string, and a string keeps the backslash of an escape it does not know ('\d').
 */
export function adaptWxs(source: string): string {
	const withPatterns = source.replace(
		/getRegExp\((['"])(.*?)\1/g,
		(_match, quote: string, body: string) => `getRegExp(${quote}${body.replace(/\\(?!\\)/g, '\\\\')}${quote}`,
	)
	return withPatterns.replace(/([A-Za-z_$][\w$.]*(?:\[\d+\])?)\.constructor\b/g, 'wxsTypeName($1)')
}

/** Adapts the WXS blocks inside a template. */
export function adaptInlineWxs(template: string): string {
	return template.replace(/<wxs[^>]*>[\s\S]*?<\/wxs>/g, adaptWxs)
}

/** The paths (as written) that a WXS file requires. */
export function requiredScripts(source: string): string[] {
	return [...source.matchAll(/require\(['"]([^'"]+)['"]\)/g)].map((match) => match[1] ?? '')
}

/** The template compiler knows scripts by their path without extension, so `require` must say it so. */
export function dropWxsExtension(source: string): string {
	return source.replace(/(require\(['"][^'"]+)\.wxs(['"]\))/g, '$1$2')
}
