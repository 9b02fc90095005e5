import { show } from '../../support/component'

test.each([{ sent: false }, { sent: true }])(
	'fire, police and ambulance are one tap away (%p)',
	async (given) => {
		const card = show('emergency-calls', given)
		const calls = card.heard('call')
		for (const button of card.all('calls >>> .button')) await card.tap(button)
		expect(calls).toEqual([{ phone: '119' }, { phone: '110' }, { phone: '120' }])
	},
)
