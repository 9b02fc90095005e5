import { openDialog } from '../frame/overlay'
import type { Phone } from '../phone'
import { words } from '../words'
import { asyncApi, type Member } from './api'

/** Login, consent, sharing, updates. */
export function accountApi({ settings }: Phone): Record<string, Member> {
	const subscribe = async ({ tmplIds }: { tmplIds: string[] }): Promise<object> => {
		const accepts = settings.consent === 'ask' ? await askUser() : settings.consent === 'accept'
		return Object.fromEntries(tmplIds.map((id) => [id, accepts ? 'accept' : 'reject']))
	}
	const silent = (): undefined => undefined
	return {
		login: asyncApi('login', () => ({ code: `preview-${settings.openid}` })),
		checkSession: asyncApi('checkSession', silent),
		requestSubscribeMessage: asyncApi('requestSubscribeMessage', subscribe),
		getSetting: asyncApi('getSetting', () => ({
			authSetting: {},
			subscriptionsSetting: { mainSwitch: true },
		})),
		getPrivacySetting: asyncApi('getPrivacySetting', () => ({
			needAuthorization: false,
			privacyContractName: '',
		})),
		onNeedPrivacyAuthorization: silent,
		requirePrivacyAuthorize: asyncApi('requirePrivacyAuthorize', silent),
		showShareMenu: asyncApi('showShareMenu', silent),
		hideShareMenu: asyncApi('hideShareMenu', silent),
		getUpdateManager: () => ({
			onCheckForUpdate: silent,
			onUpdateReady: silent,
			onUpdateFailed: silent,
			applyUpdate: silent,
		}),
		getRealtimeLogManager: () => ({ info: silent, warn: silent, error: silent, addFilterMsg: silent }),
		reportEvent: silent,
	}
}

async function askUser(): Promise<boolean> {
	const { confirmed } = await openDialog({
		title: words.subscribeAsk,
		content: words.subscribeMessage,
		confirmText: words.allow,
		cancelText: words.reject,
	})
	return confirmed
}
