/** What `npm run learn` wrote: a weight per clue, and the scores from which a message is taken for urgent. */
export type Learned = {
  bias: number
  emergencyFrom: number
  nurseFrom: number
  /** Lines of "weight clue", heaviest first. */
  weights: string
}
