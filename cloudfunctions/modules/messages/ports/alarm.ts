/** What a work phone is told of an emergency. */
export interface Alarm {
	/** Derived from the event and the phone: the same id twice is the same alarm. */
	id: string
	/** A staff member's work phone. */
	phone: string
	text: string
}

/** A short message or a spoken call, for people who do not look at WeChat. */
export interface PhoneAlarm {
	/** Never throws: an alarm that fails stops nothing. */
	ring(alarms: readonly Alarm[]): Promise<void>
}
