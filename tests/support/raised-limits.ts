/**
 * What the tests' clouds are started with (LIMITS): a test lets few people report much. Tests of limits hand in the product's
 * own.
 */
export const RAISED_LIMITS = JSON.stringify({
	openReports: 100_000,
	emergencies: 100_000,
	residentReports: 100_000,
	staffReports: 100_000,
})
