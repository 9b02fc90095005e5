const glyph = /\.van-icon-([\w-]+):before\{[^}]*\}/g

/** Words that stand in quotes somewhere: by one of them a glyph is asked for. */
export function quotedWords(sources) {
	return new Set(
		sources.flatMap((source) => [...source.matchAll(/['"]([\w-]+)['"]/g)].map(([, word]) => word)),
	)
}

/** Vant's style of icons without the glyphs that nobody asks for: hundreds, of which a sheet needs its cross. */
export function withoutUnusedGlyphs(style, words) {
	return style.replace(glyph, (rule, name) => (words.has(name) ? rule : ''))
}
