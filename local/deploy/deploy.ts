import { doStep } from './apply'
import type { Environment } from './environment'
import { planOf, type Plan } from './plan'
import { stepWords } from './step-words'
import type { Wanted } from './wanted'
import { DEPLOY_WORDS as WORDS } from './words'

type Print = (line: string) => void

/** Compares an environment with what is wanted, and prints what is to be done. */
export async function printPlan(wanted: Wanted, environment: Environment, print: Print): Promise<Plan> {
	const found = await environment.find(
		[...wanted.collections.keys()],
		wanted.functions.map(({ name }) => name),
	)
	const plan = planOf(wanted, found)
	for (const { name, found: is, wanted: should } of plan.fixed) print(WORDS.fixed(name, is, should))
	if (plan.unknown.length > 0) print(WORDS.unknown(plan.unknown))
	print(plan.steps.length === 0 ? WORDS.upToDate : WORDS.steps(plan.steps.length))
	plan.steps.forEach((step, at) => print(`${String(at + 1).padStart(3)}  ${stepWords(step)}`))
	return plan
}

/** Prints the plan and does it, step by step; false where something has to be mended by hand first. */
export async function applyPlan(wanted: Wanted, environment: Environment, print: Print): Promise<boolean> {
	const { steps, fixed } = await printPlan(wanted, environment, print)
	if (fixed.length > 0) return false
	for (const step of steps) {
		try {
			await doStep(step, environment)
		} catch (fault) {
			print(WORDS.failed(stepWords(step), fault instanceof Error ? fault.message : String(fault)))
			return false
		}
	}
	if (steps.length > 0) print(WORDS.done(steps.length))
	if (steps.some((step) => step.do === 'makeFunction')) print(WORDS.byHand)
	return true
}
