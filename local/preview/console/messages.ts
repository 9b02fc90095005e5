import { TEMPLATE_KEYS, type TemplateKey } from '../../../cloudfunctions/words/message-kinds'
import { TEMPLATES } from '../../../cloudfunctions/modules/messages/rules/template'
import { localTemplateId } from '../../server/template-ids'
import { make } from '../phone/frame/dom'
import type { Message, Persona } from './server'
import { words } from './words'

/** Other calls of WeChat's interfaces stand in the outbox, too. */
const SEND = 'subscribeMessage.send'

interface SubscribeMessage {
	touser?: string
	template_id?: string
	data?: Record<string, { value?: string | number }>
}

/** Functions also ask WeChat things; those are nobody's messages. */
const isToSomebody = ({ request }: Message): boolean => (request as SubscribeMessage).touser !== undefined

const timeOf = (at: string): string =>
	new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })

/** The messages that functions sent, newest first: to whom, by which template, each field by its name. */
export class Messages {
	readonly element = make('div', 'messages')
	private shown = -1

	constructor(private readonly people: Persona[]) {
		this.show([])
	}

	show(outbox: Message[]): void {
		const messages = outbox.filter(({ apiName }) => apiName === SEND)
		if (messages.length === this.shown) return
		this.shown = messages.length
		const rows = messages
			.filter(isToSomebody)
			.map((message) => this.row(message))
			.reverse()
		this.element.replaceChildren(...(rows.length === 0 ? [make('p', 'quiet', words.outboxNone)] : rows))
	}

	private row({ at, request, response }: Message): HTMLElement {
		const { touser = '', template_id: id, data = {} } = request as SubscribeMessage
		const name = this.people.find((person) => person.openid === touser)?.name ?? touser
		const key = TEMPLATE_KEYS.find((one) => localTemplateId(one) === id)
		const to = make('b', '', words.outboxTo(name))
		const head = make('div', 'message-head', to, make('time', '', timeOf(at)))
		const fields = Object.entries(data).map(([field, { value = '' }]) => {
			const term = make('dt', '', key === undefined ? field : labelOf(key, field))
			return make('div', 'message-field', term, make('dd', '', String(value)))
		})
		const { errcode = 0 } = (response ?? {}) as { errcode?: number }
		const failed = errcode === 0 ? [] : [make('p', 'message-failed', words.outboxFailed(errcode))]
		const title = key === undefined ? [] : [make('p', '', words.templates[key])]
		return make('article', 'message', head, ...title, make('dl', '', ...fields), ...failed)
	}
}

/** What a field says: thing2 is the matter. */
function labelOf(template: TemplateKey, field: string): string {
	const found = TEMPLATES[template].find(({ type, place }) => `${type}${place}` === field)
	return found ? words.fields[found.from] : field
}
