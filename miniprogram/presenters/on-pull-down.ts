/** A list that is pulled down is read anew; the sign that it is being read goes in any case. */
export async function onPullDownRefresh(this: { load(): Promise<unknown> }): Promise<void> {
	try {
		await this.load()
	} finally {
		void wx.stopPullDownRefresh()
	}
}
