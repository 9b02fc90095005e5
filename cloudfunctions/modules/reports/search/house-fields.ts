import type { ReportPlace } from '#shared/life/report-place'
import type { Household } from '../../org/rules/household'

/** What of its household a report is found by. */
export type HouseFields = Pick<ReportPlace, 'address' | 'headName' | 'phone'>

export function houseFields({ address, headName, phone }: Omit<Household, 'members'>): HouseFields {
	return { address, headName, ...(phone !== undefined && { phone }) }
}

/** A place that is found by what its household is now. */
export function placeOfHouse(place: ReportPlace, fields: HouseFields): ReportPlace {
	const { address: _address, headName: _headName, phone: _phone, ...rest } = place
	return { ...rest, ...fields }
}

/** True when a place is found by these already. */
export function hasFields(place: ReportPlace, { address, headName, phone }: HouseFields): boolean {
	return place.address === address && place.headName === headName && place.phone === phone
}
