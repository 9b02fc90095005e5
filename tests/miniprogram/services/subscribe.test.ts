import { askConsent, listTemplates } from '../../../miniprogram/services/subscribe'
import { fakeWx, ok } from '../../support/fake-wx'

/** Somebody with so many consents left; answers what WeChat is asked for. */
async function askedWith(template: { left: number; refused: boolean }, again = false): Promise<string[]> {
	const phone = fakeWx()
	const templates = [{ template: 'task', id: 'id-of-task', ...template }]
	phone.answer('message.templates', () => ok({ templates }))
	phone.answer('message.consent', () => ok({ counted: 1 }))
	const asked: string[] = []
	const requestSubscribeMessage = ({ tmplIds }: { tmplIds: string[] }) => {
		asked.push(...tmplIds)
		return Promise.resolve({ 'id-of-task': 'accept' })
	}
	Object.assign(globalThis, { wx: { ...phone.api, requestSubscribeMessage } })
	await listTemplates()
	await askConsent('staff', again).settle()
	return asked
}

test.each([
	[{ left: 0, refused: false }, true],
	[{ left: 2, refused: false }, true],
	[{ left: 3, refused: false }, false],
	[{ left: 9, refused: false }, false],
	[{ left: 0, refused: true }, false],
])('with %j left it asks: %s', async (template, asks) => {
	expect(await askedWith(template)).toEqual(asks ? ['id-of-task'] : [])
})

test('whoever asks for it themselves is asked whatever is left', async () => {
	expect(await askedWith({ left: 5, refused: true }, true)).toEqual(['id-of-task'])
})

test('what was accepted counts at once: the third is the last that is asked for', async () => {
	await askedWith({ left: 2, refused: false })
	const asked = jest.fn(() => Promise.resolve({}))
	Object.assign(wx, { requestSubscribeMessage: asked })
	await askConsent('staff').settle()
	expect(asked).not.toHaveBeenCalled()
})
