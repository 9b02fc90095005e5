/** The package has no types of its own: what is used of it. */
declare module 'address-parse' {
	interface Parsed {
		/** Of the county, the city or the province, as far as one was found; else empty. */
		code: string
	}
	/** Names by code. */
	type Names = Readonly<Record<string, string>>
	export const AREA: { province_list: Names; city_list: Names; area_list: Names }
	export class ParseAddress {
		/** Likeliest first. */
		parse(text: string): Parsed[]
	}
}
