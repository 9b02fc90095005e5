/** The form to report for a household, filled in with what is known of it. */
export function formWith(query: Record<string, string>): string {
	const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
	return `/pages/report/index?${parts.join('&')}`
}
