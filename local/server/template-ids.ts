import { TEMPLATE_KEYS, type TemplateKey } from '../../cloudfunctions/words/message-kinds'

/** The id by which a template of subscription messages goes on this machine. */
export const localTemplateId = (template: TemplateKey): string => `local-${template}`

/** The functions' environment, as a deployment would set it. */
export const templateEnvironment: Record<string, string> = Object.fromEntries(
	TEMPLATE_KEYS.map((key) => [`SUBSCRIBE_TEMPLATE_${key.toUpperCase()}`, localTemplateId(key)]),
)
