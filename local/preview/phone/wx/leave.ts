import { openDialog } from '../frame/overlay'
import type { Phone } from '../phone'
import { SCOPES, type Scope, type Settings } from '../settings'
import { words } from '../words'
import { ApiError, asyncApi, type Member } from './api'

/** Fails as WeChat does for what the user has refused before: without asking again. */
export function requireLeave({ refused }: Settings, scope: Scope): void {
	if (refused.has(scope)) throw new ApiError('auth deny')
}

const stateOf = ({ refused }: Settings): Record<Scope, boolean> =>
	Object.fromEntries(SCOPES.map((scope) => [scope, !refused.has(scope)])) as Record<Scope, boolean>

/** WeChat's page of settings in short: what is allowed, and one button that allows all of it. */
async function openSettings(settings: Settings): Promise<object> {
	const rows = SCOPES.map((scope) => {
		const state = settings.refused.has(scope) ? words.isRefused : words.isAllowed
		return `${words.scopes[scope]} ${state}`
	})
	const { confirmed } = await openDialog({
		title: words.settingsTitle,
		content: rows.join('\n'),
		confirmText: words.settingsAllow,
		cancelText: words.back,
	})
	if (confirmed) settings.refused.clear()
	return { authSetting: stateOf(settings) }
}

/** What the user allows. */
export function leaveApi({ settings }: Phone): Record<string, Member> {
	return {
		openSetting: asyncApi('openSetting', () => openSettings(settings)),
		// The preview's user has agreed to the guide to privacy.
		requirePrivacyAuthorize: asyncApi('requirePrivacyAuthorize', () => undefined),
		getSetting: asyncApi('getSetting', () => ({ authSetting: stateOf(settings) })),
	}
}
