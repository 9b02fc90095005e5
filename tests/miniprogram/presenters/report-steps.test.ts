import { STATUSES } from '#shared/life/status'
import { progressSteps } from '../../../miniprogram/presenters/report-steps'

const shown = (status: (typeof STATUSES)[number]): string =>
	progressSteps(status)
		.map(({ sign, name, state }) => (state === 'now' ? `[${sign}${name}]` : `${sign}${name}`))
		.join(' ')

test('each report shows how far it is', () => {
	expect(Object.fromEntries(STATUSES.map((status) => [status, shown(status)]))).toEqual({
		reported: '✓上报 [2受理] 3处置 4办结',
		accepted: '✓上报 ✓受理 [3处置] 4办结',
		processing: '✓上报 ✓受理 [3处置] 4办结',
		suspended: '✓上报 ✓受理 [3处置] 4办结',
		resolved: '✓上报 ✓受理 ✓处置 [4办结]',
		closed: '✓上报 ✓受理 ✓处置 ✓办结',
		rejected: '',
		merged: '',
		withdrawn: '',
	})
})
