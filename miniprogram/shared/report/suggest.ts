import { POINTERS } from '../words/pointers'

/** A category as far as a sentence can point at it. */
export interface Suggestible {
  code: string
  name: string
  hint: string
}

/** How many are proposed at most. */
const PROPOSED = 3
/** What POINTERS begins with; each next part says one less. */
const STRONGEST = 9
/** What a clerk wrote of a category says more than what people were heard to say: it is all there is of a new one. */
const OF_NAME = 20
const OF_HINT = 4

type Weights = Map<string, Map<string, number>>

/** What of a sentence can point anywhere: its letters and digits, alone and two in a row. */
export function signsOf(sentence: string): string[] {
  const signs = sentence.toLowerCase().match(/[\u4e00-\u9fffa-z0-9]/g) ?? []
  return [...new Set([...signs, ...signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`)])]
}

function weigh(weights: Weights, sign: string, code: string, weight: number): void {
  const of = weights.get(sign) ?? new Map<string, number>()
  of.set(code, Math.max(weight, of.get(code) ?? 0))
  weights.set(sign, of)
}

let counted: Weights | undefined

/** Read once: some ten thousand signs. */
function countedWeights(): Weights {
  if (counted) return counted
  const weights: Weights = new Map()
  for (const [code, pointers] of Object.entries(POINTERS)) {
    pointers.split('|').forEach((part, at) => {
      const [pairs = '', singles = ''] = part.split('/')
      for (const sign of [...(pairs.match(/../g) ?? []), ...singles])
        weigh(weights, sign, code, STRONGEST - at)
    })
  }
  counted = weights
  return weights
}

function ownWeights(categories: readonly Suggestible[]): Weights {
  const weights: Weights = new Map()
  for (const { code, name, hint } of categories) {
    for (const sign of signsOf(name)) if (sign.length === 2) weigh(weights, sign, code, OF_NAME)
    for (const sign of signsOf(hint)) if (sign.length === 2) weigh(weights, sign, code, OF_HINT)
  }
  return weights
}

/** All categories, those first at which the sentence points most; the rest in their own order. */
export function ranked<C extends Suggestible>(sentence: string, categories: readonly C[]): C[] {
  const scores = scoresOf(sentence, categories)
  const score = ({ code }: C): number => scores.get(code) ?? 0
  return [...categories].sort((one, other) => score(other) - score(one))
}

/** The categories that a sentence may be about, best first, three at most; none where nothing in it says anything. */
export function suggest<C extends Suggestible>(sentence: string, categories: readonly C[]): C[] {
  const scores = scoresOf(sentence, categories)
  return ranked(sentence, categories)
    .filter(({ code }) => scores.has(code))
    .slice(0, PROPOSED)
}

function scoresOf(sentence: string, categories: readonly Suggestible[]): Map<string, number> {
  const scores = new Map<string, number>()
  const weights = [countedWeights(), ownWeights(categories)]
  for (const sign of signsOf(sentence)) {
    const best = new Map<string, number>()
    for (const known of weights)
      known.get(sign)?.forEach((weight, code) => best.set(code, Math.max(weight, best.get(code) ?? 0)))
    best.forEach((weight, code) => scores.set(code, (scores.get(code) ?? 0) + weight))
  }
  return scores
}
