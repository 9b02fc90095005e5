import { isRefused, offerSettings } from './permission'
import { isCancel } from './phone'

/** A point on the map, as WeChat's maps count (gcj02), and what the map calls it. */
export interface MapPoint {
	lng: number
	lat: number
	name?: string
}

/** Lets the user choose a point on the map. Null when they changed their mind, `refused` where the map may not open. */
export async function choosePoint(): Promise<MapPoint | 'refused' | null> {
	try {
		const { name, address, latitude, longitude } = await wx.chooseLocation({})
		const called = (name || address).trim()
		return { lng: longitude, lat: latitude, ...(called !== '' && { name: called.slice(0, MOST_LETTERS) }) }
	} catch (error) {
		if (isRefused(error)) {
			await offerSettings('location')
			return 'refused'
		}
		if (isCancel(error)) return null
		throw error
	}
}

const MOST_LETTERS = 60

/** Shows a point on the map, from where WeChat leads there. */
export async function showPoint({ lng, lat, name = '' }: MapPoint, address: string): Promise<void> {
	try {
		await wx.openLocation({ longitude: lng, latitude: lat, name, address })
	} catch (error) {
		if (!isCancel(error)) throw error
	}
}
