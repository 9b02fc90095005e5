import { fieldTime } from '#shared/words/moment'
import { fitField } from './fit-field'
import { TEMPLATES } from './template'
import type { Notice, TemplateKey } from '../../../words/message-kinds'

/** The data of a subscription message, as WeChat takes it. */
export type FilledFields = Record<string, { value: string }>

/** A template filled in, every field within its limits. Null where one has nothing valid to say: it is not sent then. */
export function filled(template: TemplateKey, notice: Notice): FilledFields | null {
	const fields: FilledFields = {}
	for (const { type, place, from } of TEMPLATES[template]) {
		const value = fitField(type, from === 'at' ? fieldTime(notice.at) : notice[from])
		if (value === null) return null
		fields[`${type}${place}`] = { value }
	}
	return fields
}
