import { REPORT_PAGE_WORDS as WORDS } from '../../shared/words/pages/report'
import { initially } from '../../presenters/initially'
import { lookUp, NEW_FINDER } from '../../presenters/place-finder'
import {
	placeChoices,
	placeInstead,
	placeKindOf,
	shownPlace,
	type DoorPlace,
	type HomePlace,
	type PlaceKind,
} from '../../presenters/report-form'
import { scanPlace } from '../../presenters/scan-place'
import type { Draft, DraftPlace } from '../../services/drafts'
import { choosePoint } from '../../services/location'
import { myGrid, rememberHome } from '../../services/my-grid'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** What the form knows of places before anything was read. */
export const NO_PLACE = {
	/** The reporter's households, the grid of their post, and the place of a scanned card, if there are any. */
	homes: [] as HomePlace[],
	own: initially<DraftPlace | null>(null),
	door: initially<DoorPlace | null>(null),
	placeKind: initially<PlaceKind>('elsewhere'),
	placeChoices: placeChoices([], null),
	finder: initially(NEW_FINDER),
	mapProblem: '',
}

interface PlacingPage {
	data: typeof NO_PLACE & { draft: Draft }
	setData(data: WechatMiniprogram.Page.DataOption): void
	change(part: Partial<Draft>, also?: Record<string, unknown>): void
	usePlace(place: DraftPlace | null): void
}

/** Where it is: at home, on a scanned card, a place that is typed, a point on the map. */
export const PLACE_TAPS = {
	onPlaceKind(this: PlacingPage, event: WechatMiniprogram.CustomEvent<{ value: PlaceKind }>): void {
		const { value } = event.detail
		const known = [...this.data.homes, ...(this.data.door ? [this.data.door] : [])]
		const place = known.find((one) => placeKindOf(one) === value) ?? null
		if (place?.kind === 'home' && place.householdId !== undefined) rememberHome(place.householdId)
		this.usePlace(place)
	},

	onSearchWords(this: PlacingPage, event: Typed): void {
		const text = event.detail.value
		const place: DraftPlace | null = text.trim() === '' ? null : { kind: 'text', text: text.trim() }
		this.change({ place }, { finder: { ...NEW_FINDER, text } })
	},

	/** One match is taken, several are offered, none says so: the words go to a dispatcher. */
	async onSearch(this: PlacingPage): Promise<void> {
		const { finder, homes } = this.data
		if (finder.text.trim() === '') return
		this.setData({ finder: { ...finder, searching: true } })
		const found = await lookUp(finder, WORDS.finder, homes[0]?.areaCode ?? myGrid()?.areaCode)
		this.setData({ finder: found.finder })
		if (found.only) this.usePlace({ kind: 'area', areaCode: found.only.areaCode, name: found.only.path })
		else if (found.finder.matches.length > 0) this.change({ place: null })
	},

	onMatch(this: PlacingPage, event: Typed): void {
		const match = this.data.finder.matches.find(({ value }) => value === event.detail.value)
		if (match) this.usePlace({ kind: 'area', areaCode: match.value, name: match.hint })
	},

	async onScan(this: PlacingPage): Promise<void> {
		const scanned = await scanPlace()
		if (!scanned) return
		if ('place' in scanned) this.usePlace(scanned.place)
		else this.setData({ finder: { ...this.data.finder, note: scanned.problem } })
	},

	usePlace(this: PlacingPage, place: DraftPlace | null): void {
		this.change({ place }, shownPlace(place, this.data))
	},

	async onMap(this: PlacingPage): Promise<void> {
		const chosen = await choosePoint()
		this.setData({ mapProblem: chosen === 'refused' ? WORDS.mapRefused : '' })
		if (chosen !== null && chosen !== 'refused') this.change({ point: chosen })
	},

	/** Before sending. A place that several fit is chosen by whoever wrote it. */
	usePlaceInstead(this: PlacingPage): void {
		const { draft, placeKind, finder } = this.data
		if (draft.place || placeKind !== 'elsewhere' || finder.text.trim() !== '') return
		const instead = placeInstead(draft)
		if (instead.place) this.change(instead, shownPlace(instead.place, this.data))
	},

	onDropPoint(this: PlacingPage): void {
		const { place } = this.data.draft
		this.change({ point: null, ...(place?.kind === 'point' && { place: null }) })
	},
}
