/** The phone number behind a code, or why there is none. */
export type PhoneAnswer = { number: string } | { refused: 'badCode' | 'quota' | 'unanswered' }

/** WeChat knows the phone number of its user, and says it once for each code that the user allowed. */
export interface WechatPhone {
	/**
	 * A number of mainland China as 11 digits, any other with a plus sign and its country. It never throws: an outage is
	 * an answer, too.
	 */
	numberOf(code: string): Promise<PhoneAnswer>
}
