/** Minutes since midnight of a time as a picker gives it: 08:30. */
export function minuteOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number)
	return hours * 60 + minutes
}
