import { openChoices, openDialog } from '../frame/overlay'
import type { Phone } from '../phone'
import type { Settings } from '../settings'
import { words } from '../words'
import { ApiError, asyncApi, type Member } from './api'
import { requireLeave } from './leave'

/** A place as WeChat gives and takes it, in gcj02. */
interface Location {
	name: string
	address: string
	latitude: number
	longitude: number
}

/** There is no map here: a few places around the demo's village stand in for it. */
const PLACES: readonly Location[] = words.places.map((name, at) => ({
	name,
	address: words.placesAround,
	latitude: 46.0786 + at / 500,
	longitude: 121.9541 + at / 400,
}))

async function choose(settings: Settings): Promise<Location> {
	requireLeave(settings, 'scope.userLocation')
	const labels = [...PLACES.map(({ name }) => name), words.mapRefused]
	const chosen = await openChoices(labels, words.cancel)
	if (chosen === PLACES.length) {
		settings.refused.add('scope.userLocation')
		throw new ApiError('auth deny')
	}
	const place = PLACES[chosen]
	if (!place) throw new ApiError('cancel')
	return place
}

async function open({ name = '', address = '', latitude, longitude }: Partial<Location>): Promise<void> {
	const at = `${String(latitude)}, ${String(longitude)}`
	const content = [address, at].filter((part) => part !== '').join(' ')
	await openDialog({
		title: name || words.map,
		content,
		confirmText: words.navigate,
		cancelText: words.cancel,
	})
}

/** A point on the map, chosen and shown. */
export function locationApi({ settings }: Phone): Record<string, Member> {
	return {
		chooseLocation: asyncApi('chooseLocation', () => choose(settings)),
		openLocation: asyncApi('openLocation', open),
	}
}
