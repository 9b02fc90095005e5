/** The kinds of area the rules know. What a place calls a level (苏木, 嘎查, 组) is data: `Area.levelName`. */
export const LEVELS = ['league', 'county', 'town', 'village', 'grid', 'unit'] as const

export type Level = (typeof LEVELS)[number]

/** True when `upper` stands above `lower` in the tree of areas. */
export function isAbove(upper: Level, lower: Level): boolean {
	return LEVELS.indexOf(upper) < LEVELS.indexOf(lower)
}
