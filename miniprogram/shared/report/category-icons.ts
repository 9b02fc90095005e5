/** The line drawings that a category may have, by name: `assets/categories/NAME.png`. */
export const CATEGORY_ICONS = [
	'fire',
	'safety',
	'burning',
	'heating',
	'water',
	'power',
	'road',
	'rubbish',
	'livestock',
	'dispute',
	'elder',
	'medicine',
	'hardship',
	'papers',
	'policy',
	'land',
	'funds',
	'house',
	'irrigation',
	'disease',
	'wages',
	'building',
	'property',
	'other',
] as const

export type CategoryIcon = (typeof CATEGORY_ICONS)[number]
