import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

/** A plan of visits (走访计划). */
export type Plan = Output<'plan', 'show'>['plan']
export type PlanInput = Input<'plan', 'start'>
/** What a plan would be before it starts. */
export type PlanPreview = Output<'plan', 'preview'>

/** The plans of an area and of those above that reach it, open ones first; without one, those of the own areas and what the caller has started. */
export const listPlans = async (areaCode: string | undefined): Promise<Plan[]> =>
	(await call('plan', 'list', areaCode === undefined ? {} : { areaCode })).items

/** A part of those that are over, the last one first; it goes on before a month. */
export type PastPlans = Output<'plan', 'list'>

export const listPastPlans = (areaCode: string | undefined, cursor?: string): Promise<PastPlans> =>
	call('plan', 'list', {
		ended: true,
		...(areaCode !== undefined && { areaCode }),
		...(cursor !== undefined && { cursor }),
	})

export const showPlan = async (planId: string): Promise<Plan> => (await call('plan', 'show', { planId })).plan

export const previewPlan = (input: PlanInput): Promise<PlanPreview> => call('plan', 'preview', input)

export const startPlan = async (input: PlanInput): Promise<Plan> => (await call('plan', 'start', input)).plan

/** Tells the households of an area something. */
export const notifyHomes = async (input: Input<'plan', 'notify'>): Promise<Plan> =>
	(await call('plan', 'notify', input)).plan

export type PlanChange = Input<'plan', 'change'>

/** Says how a plan goes on from its next period. */
export const changePlan = async (input: PlanChange): Promise<Plan> =>
	(await call('plan', 'change', input)).plan

export const extendPlan = async (planId: string, until: string): Promise<Plan> =>
	(await call('plan', 'extend', { planId, until })).plan

/** Says whether a plan may ask what it asks; its maker is told why not. */
export const decidePlan = async (planId: string, allow: boolean, reason?: string): Promise<Plan> =>
	(await call('plan', 'decide', { planId, allow, ...(reason !== undefined && { reason }) })).plan

/** Pauses a plan, or lets it go on. */
export const pausePlan = async (planId: string, reason: string): Promise<Plan> =>
	(await call('plan', 'pause', { planId, reason })).plan
export const resumePlan = async (planId: string): Promise<Plan> =>
	(await call('plan', 'resume', { planId })).plan

export const endPlan = async (planId: string): Promise<Plan> => (await call('plan', 'end', { planId })).plan

export type Drawn = Output<'plan', 'drawn'>

/** The households that were drawn, or whose closed reports are looked at. */
export const listDrawn = (planId: string, cursor?: string): Promise<Drawn> =>
	call('plan', 'drawn', { planId, ...(cursor !== undefined && { cursor }) })
