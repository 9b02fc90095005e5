/** A phone that tells who it is to whoever knows it, and nothing to others: 138****0001. */
export function maskPhone(phone: string): string {
  if (phone.length < 7) return '****'
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
