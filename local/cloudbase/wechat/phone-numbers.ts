import { isFields, type Fields } from '../database/document'

const GET_PHONE_NUMBER = 'phonenumber.getPhoneNumber'
/** What WeChat answers for a code that is used, too old, or none of its own. */
const invalidCode = { errcode: 40029, errmsg: 'invalid code' }
const codeLasts = 5 * 60_000
const mainland = '86'

/** Stands in for WeChat's knowledge of its users' phone numbers: codes that are good for one answer, for five minutes. */
export class PhoneNumbers {
	private readonly numbers = new Map<string, string>()
	private readonly codes = new Map<string, { number: string; endsAt: number }>()
	private given = 0

	constructor(private readonly now: () => number) {}

	/** From now on this user's WeChat has this number; undefined takes it away. */
	set(openid: string, number: string | undefined): void {
		if (number === undefined) this.numbers.delete(openid)
		else this.numbers.set(openid, number)
	}

	/** What the app gets when the user allows it to know the number; null for who has none. */
	allow(openid: string): string | null {
		const number = this.numbers.get(openid)
		if (number === undefined) return null
		this.given += 1
		const code = `local-phone-${this.given.toString(16).padStart(8, '0')}`
		this.codes.set(code, { number, endsAt: this.now() + codeLasts })
		return code
	}

	reset(): void {
		this.numbers.clear()
		this.codes.clear()
	}

	/** The answers to functions, by the names of the APIs. */
	readonly answers: Readonly<Record<string, (request: unknown) => Fields>> = {
		[GET_PHONE_NUMBER]: (request) => this.redeem(request),
	}

	private redeem(request: unknown): Fields {
		const code = isFields(request) ? request['code'] : undefined
		const allowed = typeof code === 'string' ? this.codes.get(code) : undefined
		if (typeof code !== 'string' || allowed === undefined || allowed.endsAt <= this.now()) return invalidCode
		this.codes.delete(code)
		const { number } = allowed
		const watermark = { timestamp: Math.floor(this.now() / 1000), appid: 'wx0000000000000000' }
		const phone_info = {
			phoneNumber: number,
			purePhoneNumber: number,
			countryCode: mainland,
			watermark,
		}
		return { errcode: 0, errmsg: 'ok', phone_info }
	}
}
