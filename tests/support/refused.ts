const HAN = /\p{Script=Han}/u

/** What has to be refused, and with which code. */
export interface Expected {
	why: string
	as: string
	input: unknown
	code: string
	/** The field that the answer must name, or one that it stands in. */
	field?: string
}

interface Envelope {
	ok: boolean
	error?: { code: string; message: string; fields?: Record<string, string> }
}

/** Where a call is answered: over the wire, or in this process. */
interface Answering {
	raw(openid: string | undefined, noun: string, event: unknown): Promise<{ result: unknown }>
}

/** What is wrong with the refusal of a call: null when it has its code and sentences in Chinese. */
export async function wrongRefusal(
	at: Answering,
	noun: string,
	verb: string,
	{ why, as, input, code, field }: Expected,
): Promise<string | null> {
	const { result } = await at.raw(as, noun, { method: verb, input })
	const { ok, error } = result as Envelope
	const right = !ok && error?.code === code && HAN.test(error.message) && namesField(error.fields, field)
	return right ? null : `${why}: ${JSON.stringify(result)}`
}

function namesField(fields: Record<string, string> | undefined, field: string | undefined): boolean {
	if (field === undefined) return true
	return Object.entries(fields ?? {}).some(
		([name, sentence]) =>
			(name === field || name.startsWith(`${field}.`) || field.startsWith(name)) && HAN.test(sentence),
	)
}
