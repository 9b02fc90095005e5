import { make } from '../phone/frame/dom'
import type { Message, Persona } from './server'
import { words } from './words'

interface SubscribeMessage {
  touser?: string
  data?: Record<string, { value?: string | number }>
}

/** Functions also ask WeChat things; those are nobody's messages. */
const isToSomebody = ({ request }: Message): boolean => (request as SubscribeMessage).touser !== undefined

const timeOf = (at: string): string =>
  new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })

/** The messages that functions sent, newest first, as their receivers would read them. */
export class Messages {
  readonly element = make('div', 'messages')
  private shown = -1

  constructor(private readonly people: Persona[]) {
    this.show([])
  }

  show(messages: Message[]): void {
    if (messages.length === this.shown) return
    this.shown = messages.length
    const rows = messages
      .filter(isToSomebody)
      .map((message) => this.row(message))
      .reverse()
    this.element.replaceChildren(...(rows.length === 0 ? [make('p', 'quiet', words.outboxNone)] : rows))
  }

  private row({ at, apiName, request }: Message): HTMLElement {
    const { touser, data } = request as SubscribeMessage
    const name = this.people.find((person) => person.openid === touser)?.name ?? touser ?? apiName
    const said = Object.values(data ?? {}).map((field) => String(field.value ?? ''))
    const head = make(
      'div',
      'message-head',
      make('b', '', words.outboxTo(name)),
      make('time', '', timeOf(at)),
    )
    return make('article', 'message', head, make('p', '', said.join(' · ')))
  }
}
