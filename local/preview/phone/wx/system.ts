import { CAPSULE } from '../frame/nav-bar'
import type { Phone } from '../phone'
import { FONT_STEPS } from '../settings'
import { asyncApi, type Member } from './api'

const SDK_VERSION = '3.8.12'

/** What the app learns about phone, window and settings. */
export function systemApi({ settings, stage, life }: Phone): Record<string, Member> {
	const { size, scale } = FONT_STEPS[settings.font]
	const bars = settings.framed ? { top: 44, bottom: 22 } : { top: 0, bottom: 0 }
	const windowInfo = () => ({
		pixelRatio: window.devicePixelRatio,
		windowWidth: stage.clientWidth,
		windowHeight: stage.clientHeight,
		screenWidth: window.innerWidth,
		screenHeight: window.innerHeight,
		statusBarHeight: bars.top,
		screenTop: 0,
		safeArea: {
			top: bars.top,
			left: 0,
			right: window.innerWidth,
			bottom: window.innerHeight - bars.bottom,
			width: window.innerWidth,
			height: window.innerHeight - bars.top - bars.bottom,
		},
	})
	const baseInfo = () => ({
		SDKVersion: SDK_VERSION,
		version: '8.0.60',
		language: 'zh_CN',
		theme: 'light',
		enableDebug: false,
		host: { appId: '' },
		fontSizeSetting: size,
		fontSizeScaleFactor: scale,
	})
	const deviceInfo = () => ({ brand: 'browser', model: 'preview', platform: 'devtools', system: 'browser' })
	const everything = () => ({ ...windowInfo(), ...baseInfo(), ...deviceInfo() })
	const launch = () => life.options
	return {
		getWindowInfo: windowInfo,
		getAppBaseInfo: baseInfo,
		getDeviceInfo: deviceInfo,
		getSystemInfoSync: everything,
		getSystemInfo: asyncApi('getSystemInfo', everything),
		getLaunchOptionsSync: launch,
		getEnterOptionsSync: launch,
		getAccountInfoSync: () => ({ miniProgram: { appId: 'preview', envVersion: 'develop', version: '' } }),
		getMenuButtonBoundingClientRect: () => {
			const right = window.innerWidth - CAPSULE.margin
			const { height, width } = CAPSULE
			const top = CAPSULE.top + bars.top
			return { top, height, width, right, left: right - width, bottom: top + height }
		},
	}
}
