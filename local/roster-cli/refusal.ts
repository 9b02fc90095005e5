/** A failure that the clerk is told of in one sentence. */
export class Refusal extends Error {}
