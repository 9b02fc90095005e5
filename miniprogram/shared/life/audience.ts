/** Who is told of an event (告知对象). Each row of the life table names some; none hears what they did themselves. */
export const AUDIENCES = [
	/** The reporter, where they have WeChat. */
	'reporter',
	/** The people who answer for the desk where it lies now. */
	'ownerDesk',
	/** The people who answer for the desks that help. */
	'coHandlers',
	/** The people who answer for the desk that it was taken from. */
	'previousOwner',
	/** The person who accepted it. */
	'lead',
	/** The head desk above the owner's, which decides on more time. */
	'deskAbove',
	/** The desk above, only where the reporter says that it is not wholly solved, or that they are not satisfied. */
	'deskAboveIfUnhappy',
	/** The people who answer for the desk whose verification is awaited. */
	'checkDesk',
	/** The reporters of what was merged into it: they hear what is public. */
	'mergedReporters',
	/** Those who joined: they hear what is public. */
	'joiners',
] as const

export type Audience = (typeof AUDIENCES)[number]
