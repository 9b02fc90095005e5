import type { Phone } from '../phone'
import { ApiError, asyncApi, type Member } from './api'

/** Storage of one person's phone: two phones in one browser do not share it. */
export function storageApi({ settings }: Phone): Record<string, Member> {
	const prefix = `wx:${settings.openid}:`
	const keys = (): string[] =>
		Object.keys(localStorage)
			.filter((key) => key.startsWith(prefix))
			.map((key) => key.slice(prefix.length))
	const read = (key: string): unknown => {
		const text = localStorage.getItem(prefix + key)
		return text === null ? undefined : JSON.parse(text)
	}
	const write = (key: string, data: unknown): void =>
		localStorage.setItem(prefix + key, JSON.stringify(data ?? null))
	const remove = (key: string): void => localStorage.removeItem(prefix + key)
	const clear = (): void => keys().forEach(remove)
	const info = () => ({ keys: keys(), currentSize: 0, limitSize: 10240 })

	return {
		getStorageSync: (key: string) => read(key) ?? '',
		setStorageSync: write,
		removeStorageSync: remove,
		clearStorageSync: clear,
		getStorageInfoSync: info,
		getStorage: asyncApi('getStorage', ({ key }: { key: string }) => {
			const data = read(key)
			if (data === undefined) throw new ApiError('data not found')
			return { data }
		}),
		setStorage: asyncApi('setStorage', ({ key, data }: { key: string; data: unknown }) => write(key, data)),
		removeStorage: asyncApi('removeStorage', ({ key }: { key: string }) => remove(key)),
		clearStorage: asyncApi('clearStorage', clear),
		getStorageInfo: asyncApi('getStorageInfo', info),
	}
}
