import { messagesOf } from '../../../../cloudfunctions/modules/messages/rules/message'
import { momentAloud } from '#shared/words/moment'
import { CHAIN } from '../../../support/reports'
import type { Ledger } from './ledger'
import type { Life } from './life'

const chainTo = (code: string) => CHAIN.slice(0, CHAIN.findIndex((area) => area.code === code) + 1)

const PROMISE = /最晚([^，。]+)前(受理|核查|给您结果|办结)/gu

/** The moments that the messages of the last event name, each with the one that should be named. */
export function promisesIn({ last }: Life, ledger: Ledger): { said: string; wanted: string }[] {
	const { at } = last.entry
	const texts = messagesOf({ ...last, chainTo }).map(({ text }) => text)
	const found = texts.flatMap((text) => [...text.matchAll(PROMISE)])
	return found.map(([, said = '', word = '']) => ({
		said,
		wanted: momentAloud(until(word, ledger, at) ?? NaN, at),
	}))
}

function until(word: string, ledger: Ledger, at: number): number | undefined {
	const next = ledger.next(at)
	if (word === '受理') return next?.what === 'acceptance' ? next.until : undefined
	if (word === '核查') return next?.what === 'check' ? next.until : undefined
	return ledger.result()?.until
}
