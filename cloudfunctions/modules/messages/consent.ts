import { TEMPLATE_KEYS, type TemplateKey } from '../../words/message-kinds'
import type { Input, Output } from './contract'
import type { Call } from './call'

/** What the caller may consent to; empty where the deployment names no templates. */
export async function templates(call: Call): Promise<Output<'templates'>> {
	const { consents, settings } = call.ports
	const known = TEMPLATE_KEYS.flatMap((template) => {
		const id = settings.templateIds[template]
		return id === undefined ? [] : [{ template, id }]
	})
	if (known.length === 0) return { templates: [] }
	const [mine] = await consents.of([call.openid])
	return {
		templates: known.map(({ template, id }) => ({
			template,
			id,
			left: mine?.left[template] ?? 0,
			refused: mine?.refusedAt[template] !== undefined,
		})),
	}
}

/** Counts what the caller answered. An acceptance takes an earlier refusal back. */
export async function consent(
	{ clientKey, answers }: Input<'consent'>,
	call: Call,
): Promise<Output<'consent'>> {
	const given = new Map(answers.map(({ template, answer }) => [template, answer]))
	const keysOf = (wanted: string): TemplateKey[] =>
		[...given].flatMap(([template, answer]) => (answer === wanted ? [template] : []))
	const accepted = keysOf('accept')
	const refused = keysOf('reject')
	if (accepted.length + refused.length > 0) {
		await call.ports.consents.count(call.openid, clientKey, { accepted, refused }, call.now)
	}
	return { counted: accepted.length + refused.length }
}
