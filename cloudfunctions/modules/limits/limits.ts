import { DAY_MS } from '#shared/clock/china-time'
import type { TakenRing } from '../org/ports/use-store'
import type { RingName } from '../org/uses-document'

const HOUR_MS = 3_600_000

/** So many within a span, in milliseconds; without one, so many at a time. */
export interface Limit {
	most: number
	within?: number
}

export type LimitName =
	| 'openReports'
	| 'emergencies'
	| 'residentReports'
	| 'staffReports'
	| 'ties'
	| 'doorTies'
	| 'personGuesses'
	| 'targetGuesses'
	| 'residentUploads'
	| 'staffUploads'
	| 'openPlans'
	| 'openNotices'

export type Limits = Readonly<Record<LimitName, Limit>>

/** How often anybody may do what floods others, or guess what is secret. */
export const LIMITS: Limits = {
	/** Open reports, and emergencies, of a stranger or of somebody who waits to be confirmed. */
	openReports: { most: 3 },
	emergencies: { most: 1, within: HOUR_MS },
	residentReports: { most: 10, within: DAY_MS },
	staffReports: { most: 100, within: DAY_MS },
	/** Households of one person, waiting or confirmed, and people who wait at one door. */
	ties: { most: 3 },
	doorTies: { most: 5 },
	/** Wrong one-time codes, by one person and at one household. */
	personGuesses: { most: 5, within: HOUR_MS },
	targetGuesses: { most: 20, within: HOUR_MS },
	/** Askings for paths of uploads, of nine files at most: a phone asks again where an upload broke off. */
	residentUploads: { most: 100, within: DAY_MS },
	staffUploads: { most: 300, within: DAY_MS },
	/** Plans of visits that an area has at a time, and notices. */
	openPlans: { most: 5 },
	openNotices: { most: 5 },
}

/** So many stand in one document at most, which would grow too large to be written. */
export const AT_MOST: Readonly<Record<'attempts' | 'offers' | 'tags', number>> = {
	/** Goings of one visit. */
	attempts: 100,
	/** Who offers to look in on one household, and its tags. */
	offers: 20,
	tags: 20,
}

/** A limit as it is counted in a ring. */
export const inRing = (ring: RingName, { most, within }: Limit): TakenRing => ({
	ring,
	most,
	...(within !== undefined && { within }),
})

/** Where too many codes were wrong, none is looked at for so long. */
export const GUESSES_REST_MS = HOUR_MS
/** For so long a resident who was refused at a household cannot ask there again. */
export const REFUSED_REST_MS = 30 * DAY_MS
/** What was counted and is not there yet may still be on its way for so long: a function runs shorter. */
export const ON_ITS_WAY_MS = 2 * 60_000

/**
 * The limits with those that a deployment counts otherwise, as JSON of names and numbers.
 * @throws Error where it names none, or no whole number from 1 on: a deployment notices before anybody else does.
 */
export function limitsWith(text = ''): Limits {
	if (text === '') return LIMITS
	const own = Object.entries(JSON.parse(text) as Record<string, unknown>)
	const changed = own.map(([name, most]) => {
		if (!Object.hasOwn(LIMITS, name) || !Number.isInteger(most) || Number(most) < 1)
			throw new Error(`no limit of this name, or no number for it: ${name}`)
		return [name, { ...LIMITS[name as LimitName], most: Number(most) }]
	})
	return { ...LIMITS, ...Object.fromEntries(changed) } as Limits
}

/** So many refusals of one person are remembered. */
export const REFUSED_KEPT = 20
