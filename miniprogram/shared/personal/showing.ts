/** Where somebody on staff was shown whose phone or address it is; or that a code for the household was given, or used. */
export const SHOWING_PLACES = [
	'list',
	'find',
	'household',
	'cards',
	'roster',
	'visits',
	'missing',
	'codeGiven',
	'codeUsed',
] as const

export type ShowingPlace = (typeof SHOWING_PLACES)[number]

/** What they were shown in full. */
export const SHOWN_KINDS = ['phone', 'address', 'answers'] as const

export type ShownKind = (typeof SHOWN_KINDS)[number]
