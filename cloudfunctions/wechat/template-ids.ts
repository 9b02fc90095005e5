import { TEMPLATE_KEYS, type TemplateKey } from '../words/message-kinds'

/** WeChat's ids of the subscription messages, as the deployment sets them: SUBSCRIBE_TEMPLATE_PROGRESS and so on. */
export const templateIds: Partial<Record<TemplateKey, string>> = Object.fromEntries(
	TEMPLATE_KEYS.flatMap((key) => {
		const id = process.env[`SUBSCRIBE_TEMPLATE_${key.toUpperCase()}`] ?? ''
		return id === '' ? [] : [[key, id]]
	}),
)
