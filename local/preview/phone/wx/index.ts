import type { Phone } from '../phone'
import { accountApi } from './account'
import type { Member } from './api'
import { cloudApi } from './cloud'
import { deviceApi } from './device'
import { dialogApi } from './dialogs'
import { leaveApi } from './leave'
import { locationApi } from './location'
import { mediaApi } from './media'
import { navigationApi } from './navigation'
import { selectorQuery } from './selector-query'
import { soundApi } from './sound'
import { storageApi } from './storage'
import { systemApi } from './system'

/** Looked up on any object by the language, or by Vant to see whether an old platform has it: truly absent. */
const ABSENT = new Set([
	'getUserProfile',
	'then',
	'toJSON',
	'constructor',
	'nodeType',
	'$$typeof',
	'asymmetricMatch',
])

/** Throws by name for a member that the preview lacks: silence would look like a fault of the page. */
function strict(name: string, members: Record<string, Member>): Record<string, Member> {
	return new Proxy(members, {
		get(target, key) {
			if (typeof key === 'symbol' || key in target || ABSENT.has(key))
				return Reflect.get(target, key) as Member
			throw new Error(`${name}.${key} is not in the preview`)
		},
	})
}

/** `schema` is like "getWindowInfo", "cloud.callFunction" or "button.open-type.contact". */
function canIUse(members: Record<string, Member>, schema: string): boolean {
	const [first = '', second] = schema.split('.')
	const member = members[first]
	if (member === undefined) return customElements.get(`wx-${first}`) !== undefined
	return second === undefined || typeof member === 'function' || second in member
}

/** Makes the global `wx`. */
export function makeWx(phone: Phone): Record<string, Member> {
	const members: Record<string, Member> = {
		...accountApi(phone),
		...deviceApi(phone),
		...dialogApi(phone),
		...leaveApi(phone),
		...locationApi(phone),
		...mediaApi(phone),
		...navigationApi(phone),
		...soundApi(phone),
		...storageApi(phone),
		...systemApi(phone),
		cloud: strict('wx.cloud', cloudApi(phone)),
		env: { USER_DATA_PATH: 'wxfile://usr' },
		nextTick: (run: () => void) => void Promise.resolve().then(run),
		createSelectorQuery: () => selectorQuery(phone.router.top),
		canIUse: (schema: string) => canIUse(members, schema),
	}
	return strict('wx', members)
}
