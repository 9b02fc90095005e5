import { openScannedCard } from '../../../miniprogram/presenters/scan-place'
import { fakeWx } from '../../support/fake-wx'

/** A phone whose camera sees this. */
function seeing(scanCode: () => Promise<{ result: string }>): string[] {
	const opened: string[] = []
	const navigateTo = ({ url }: { url: string }): void => void opened.push(url)
	Object.assign(fakeWx().api, { scanCode, navigateTo })
	return opened
}

test('a card that is scanned is opened', async () => {
	const opened = seeing(() => Promise.resolve({ result: 'HHVW-WXQN-47GZ' }))
	await expect(openScannedCard()).resolves.toBe('')
	expect(opened).toEqual(['/pages/card/index?doorCode=HHVWWXQN47GZ'])
})

test('what is no card is said; a changed mind says nothing', async () => {
	const opened = seeing(() => Promise.resolve({ result: 'https://example.com' }))
	await expect(openScannedCard()).resolves.toBe('这不是联系卡上的码')
	seeing(() => Promise.reject(Object.assign(new Error(), { errMsg: 'scanCode:fail cancel' })))
	await expect(openScannedCard()).resolves.toBe('')
	expect(opened).toEqual([])
})
