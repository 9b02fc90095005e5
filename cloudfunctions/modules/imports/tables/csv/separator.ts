export type Separator = ',' | ';' | '\t'

const SEPARATORS: readonly Separator[] = [',', ';', '\t']

/** The separator that stands most often outside quotes at the start of a file. */
export function separatorOf(sample: string): Separator {
	const bare = sample.replace(/"[^"]*"/g, '')
	const times = (separator: Separator): number => bare.split(separator).length
	return SEPARATORS.reduce((best, one) => (times(one) > times(best) ? one : best))
}
