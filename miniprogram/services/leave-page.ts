export const HOME = '/pages/home/index'

/** Goes back; home, where the page was opened from outside the app and has none behind it. */
export async function leavePage(): Promise<void> {
	if (getCurrentPages().length > 1) await wx.navigateBack()
	else await wx.switchTab({ url: HOME })
}
