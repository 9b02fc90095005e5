/** A phone number as one reads it from a wall: a mobile number in groups of three, four and four. */
export function printedPhone(phone: string): string {
	return phone.replace(/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3')
}
