/** A one-time code as it is read out: four digits at a time. */
export function codeDigits(code: string): string {
	return code.replace(/(.{4})(?=.)/g, '$1 ')
}
