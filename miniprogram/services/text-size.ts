/** Elder mode (长辈模式): large text, large targets, no motion. */
export type TextSize = 'standard' | 'elder'

const KEY = 'text-size'
/** WeChat's care mode sets text to about 23.8 px. */
const CARE_MODE_FROM = 22
/** Its standard is 17. */
const LARGE_FROM = 18

/** What the user chose; before that, what WeChat's own font setting asks for. */
export function textSize(): TextSize {
	const chosen = wx.getStorageSync<TextSize | ''>(KEY)
	if (chosen !== '') return chosen
	// Absent on old versions, which compares as false.
	return wx.getAppBaseInfo().fontSizeSetting >= CARE_MODE_FROM ? 'elder' : 'standard'
}

/** Whether to ask somebody whose WeChat has larger letters than usual, and who has not said yet what they want here. */
export const offersElder = (): boolean =>
	wx.getStorageSync<TextSize | ''>(KEY) === '' &&
	textSize() === 'standard' &&
	wx.getAppBaseInfo().fontSizeSetting >= LARGE_FROM

export function chooseTextSize(size: TextSize): void {
	wx.setStorageSync(KEY, size)
}
