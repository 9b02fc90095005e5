/** How the phone's network behaves. `drop`: the next request arrives, its answer is lost; then it is on again. */
export type NetMode = 'on' | 'off' | 'drop'
/** What the user answers when asked for subscription messages: always the same, as WeChat can remember, or each time. */
export type ConsentMode = 'accept' | 'reject' | 'ask'
export type FontSize = 'standard' | 'large' | 'extra'

/** Points as WeChat reports them for the three steps offered here, and their ratio to the standard. */
export const FONT_STEPS: Record<FontSize, { size: number; scale: number }> = {
	standard: { size: 17, scale: 1 },
	large: { size: 19, scale: 1.12 },
	extra: { size: 23.8, scale: 1.4 },
}

/** What the phone was opened with; the network may change later. */
export interface Settings {
	openid: string
	font: FontSize
	net: NetMode
	/** Accepted without a dialog unless said otherwise; it may change later. */
	consent: ConsentMode
	/** By which of WeChat's ways the app was opened: its number of the scene. */
	scene: number
	/** Inside the console's drawn frame: leaves room for status bar and home bar. */
	framed: boolean
	/** What the user does not allow, by WeChat's names; the settings page allows it again. */
	readonly refused: Set<Scope>
}

/** WeChat's names of what it asks leave for. */
export const SCOPES = [
	'scope.camera',
	'scope.record',
	'scope.userLocation',
	'scope.addPhoneContact',
	'scope.writePhotosAlbum',
] as const
export type Scope = (typeof SCOPES)[number]

/** Opened from the list of mini-programs. */
const FROM_LIST = 1001

const isFont = (text: string | null): text is FontSize => text !== null && text in FONT_STEPS
const isNet = (text: string | null): text is NetMode => text === 'on' || text === 'off' || text === 'drop'

const isConsent = (text: string | null): text is ConsentMode => text === 'reject' || text === 'ask'

/** Reads ?openid=…&font=…&net=…&consent=…&scene=… */
export function readSettings(search: string): Settings {
	const query = new URLSearchParams(search)
	const font = query.get('font')
	const net = query.get('net')
	const consent = query.get('consent')
	return {
		openid: query.get('openid') ?? 'stranger',
		font: isFont(font) ? font : 'standard',
		net: isNet(net) ? net : 'on',
		consent: isConsent(consent) ? consent : 'accept',
		scene: Number(query.get('scene') ?? FROM_LIST),
		framed: query.has('framed'),
		refused: new Set(SCOPES.filter((scope) => query.getAll('refused').includes(scope))),
	}
}
