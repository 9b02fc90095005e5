/** True for a landline, which several people of an office may have; a mobile phone is one person's. */
export function mayBeShared(phone: string): boolean {
	return !/^1\d{10}$/.test(phone)
}
