import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

export type AreaRates = Output<'rates', 'show'>
export type RateReports = Output<'rates', 'reports'>
export type RatesInput = Input<'rates', 'show'>
export type RateReportsInput = Input<'rates', 'reports'>

/** The rates of an area and of those right below. */
export function showRates(input: RatesInput): Promise<AreaRates> {
	return call('rates', 'show', input)
}

/** The reports behind a number, newest first. */
export function listRateReports(input: RateReportsInput): Promise<RateReports> {
	return call('rates', 'reports', input)
}
