/**
 * Who somebody is, for whoever knows them already, and nobody for others: 王*, 138****0010. Every list says names and phones
 * of residents so; who reads them in full, `readsPerson` and the opening of one household decide.
 */
export function maskedName(name: string): string {
	const [first] = Array.from(name)
	return first === undefined ? '' : `${first}*`
}

/** A number too short to leave anything out of is left out whole. */
export function maskedPhone(phone: string): string {
	if (phone.length < 9) return '****'
	return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
