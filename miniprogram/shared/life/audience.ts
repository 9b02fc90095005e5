/** Who is told of an event (告知对象). Each row of the life table names some; none hears what they did themselves. */
export const AUDIENCES = [
	/** Whoever has the need, where they have WeChat. */
	'reporter',
	/** Whoever answers for the desk where it lies now. */
	'ownerDesk',
	/** Whoever answers for the desks that help. */
	'coHandlers',
	/** Whoever answers for the desk that it was taken from. */
	'previousOwner',
	/** The person who accepted it. */
	'lead',
	/** The head desk above the owner's, which decides on more time. */
	'deskAbove',
	/** The same, where the reporter says that it is not wholly solved, or that they are not satisfied. */
	'deskAboveIfUnhappy',
	/** Whoever answers for the desk whose check is awaited. */
	'checkDesk',
	/** The reporters of what was merged into it: they hear what is public. */
	'mergedReporters',
	/** Those who joined: they hear what is public. */
	'joiners',
] as const

export type Audience = (typeof AUDIENCES)[number]
