/** Elder mode (长辈模式): large text, large targets, no motion. */
export type TextSize = 'standard' | 'elder'

const KEY = 'text-size'
/** WeChat's care mode sets text to about 23.8 px. */
const CARE_MODE_FROM = 22

/** What the user chose; before that, what WeChat's own font setting asks for. */
export function textSize(): TextSize {
	const chosen = wx.getStorageSync<TextSize | ''>(KEY)
	if (chosen !== '') return chosen
	// Absent on old versions, which compares as false.
	return wx.getAppBaseInfo().fontSizeSetting >= CARE_MODE_FROM ? 'elder' : 'standard'
}

export function chooseTextSize(size: TextSize): void {
	wx.setStorageSync(KEY, size)
}
