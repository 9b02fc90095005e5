import type { Report } from '#shared/life/report'
import type { Counted, RateCode } from '#shared/rates/rate'
import type { Page } from '../../../ports/page'

/** The reports that were submitted in an area from one moment on and before another. */
export interface Counting {
	/** The codes from the root down to the area. */
	path: readonly string[]
	since: number
	before: number
	/** What is due by now and not done is late. Milliseconds since 1970. */
	now: number
}

/** What was counted in one of the areas right below, or, without a code, in the area itself and none of those. */
export interface Count {
	areaCode: string | null
	reports: number
	rates: Record<RateCode, { numerator: number; denominator: number }>
}

/** Which reports behind a number, and where the list goes on. */
export interface Behind {
	rate: RateCode
	counted: Counted
	cursor: string | undefined
	limit: number
}

/** Counts over reports at rest. Every method is one call to the database. */
export interface RateStore {
	/** Reads all that the period and area have. */
	count(counting: Counting): Promise<Count[]>
	/** The reports behind a number, newest first, as they were written or recounted last. */
	behind(counting: Counting, behind: Behind): Promise<Page<Report>>
}
