import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

/** A household that waits for somebody who looks in on it: what it needs, and not who it is. */
export type WaitingHome = Output<'pair', 'waiting'>['items'][number]
/** The same with everybody who offered, as its clerk reads it. */
export type Offered = Output<'pair', 'claims'>['items'][number]
/** The ledger of pairs (台账), part by part. */
export type Ledger = Output<'pair', 'list'>
export type Pair = Ledger['items'][number]

export const listWaiting = async (): Promise<WaitingHome[]> => (await call('pair', 'waiting', {})).items

/** Offers to look in on a household. */
export const offer = (input: Input<'pair', 'claim'>): Promise<unknown> => call('pair', 'claim', input)

export const listOffered = async (areaCode: string): Promise<Offered[]> =>
	(await call('pair', 'claims', { areaCode })).items

export const listPairs = (areaCode: string, cursor?: string): Promise<Ledger> =>
	call('pair', 'list', { areaCode, ...(cursor !== undefined && { cursor }) })

/** Confirms who looks in on a household from today on. */
export const confirmPair = (input: Input<'pair', 'confirm'>): Promise<unknown> =>
	call('pair', 'confirm', input)

export const endPair = (householdId: string): Promise<unknown> => call('pair', 'end', { householdId })

/** Says what a household needs of somebody who looks in on it; without words, that it waits no more. */
export const sayNeed = (householdId: string, needs?: string): Promise<unknown> =>
	call('pair', 'need', { householdId, ...(needs !== undefined && { needs }) })
