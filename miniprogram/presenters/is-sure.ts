/** Asks before something that is hard to take back; true where the answer is yes. */
export async function isSure(content: string, yes: string, no: string, title = ''): Promise<boolean> {
	const words = { content, confirmText: yes, cancelText: no }
	const { confirm } = await wx.showModal({ ...(title !== '' && { title }), ...words })
	return confirm
}
