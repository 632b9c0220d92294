// The sections of the report on how it came about: deliberation, thoughts, and how far the judges are to be trusted.

import { dropMeaning, stopMeaning } from './meanings.js'
import { type Report } from './report.js'
import { counted, outOf, percent, share, whole, type Section } from './section.js'

export function deliberation({ deliberation: { firstTurnAgreed, stops, rounds } }: Report): Section {
  const took = rounds.map((each) => `${counted(each.rounds, 'round')} in ${share(each)}`)
  return {
    title: 'Deliberation',
    text:
      `The first turn agreed with the draft in ${share(firstTurnAgreed)} of the samples.` +
      (took.length === 0 ? '' : ` Deliberations took ${took.join(', ')}.`),
    table: {
      head: ['stopped by', 'samples', 'share', 'meaning'],
      rows: stops.map(({ reason, ...each }) => [reason, whole(each.n), percent(each), stopMeaning(reason)]),
    },
  }
}

export const thoughts = ({ deliberation: { survival } }: Report): Section => ({
  title: 'Thoughts by agent and round',
  text: 'What became of what each agent wrote: struck by an agent, dropped by rules or judges, or kept. Round 0 is the draft.',
  table: {
    head: ['round', 'agent', 'written', 'struck', 'dropped', 'kept', 'kept share'],
    rows: survival.map(({ round, agent, written, struck, dropped, kept }) => [
      String(round),
      agent,
      whole(written),
      whole(struck),
      whole(dropped),
      whole(kept.n),
      percent(kept),
    ]),
  },
})

export const drops = ({ drops: all }: Report): Section => ({
  title: 'Dropped thoughts',
  text:
    all.length === 0
      ? 'None.'
      : 'By reason and by who dropped them: an agent, the rules, or a judge. Shares are of all thoughts written.',
  table: {
    head: ['reason', 'by', 'thoughts', 'share', 'meaning'],
    rows: all.map(({ reason, by, ...each }) => [reason, by, whole(each.n), percent(each), dropMeaning(reason)]),
  },
})

const VOTES = ['keep', 'drop', 'unsure', 'judge-refused'] as const

export function votes({ judges: { votes: all, safetyAgreement } }: Report): Section | null {
  if (all.length === 0) return null
  const asked = new Map(all.map(({ step, judge }) => [`${step}\t${judge}`, { step, judge }]))
  return {
    title: 'Votes',
    text:
      'What the judges said of thoughts, by what they were asked: whether a thought repeats others (redundancy), whether it misleads or ' +
      'leaves the policies (safety), and again where votes differ or none was given (adjudication). Unsure and refused votes count ' +
      'neither as keep nor as drop.' +
      (safetyAgreement === null ? '' : ` The two judges of safety agreed on ${percent(safetyAgreement)} of thoughts.`),
    table: {
      head: ['question', 'judge', ...VOTES, 'dropped share'],
      rows: [...asked.values()].map(({ step, judge }) => {
        const of = all.filter((each) => each.step === step && each.judge === judge)
        const votesOf = (vote: string) => of.find((each) => each.vote === vote)?.n ?? 0
        const cast = of.reduce((n, each) => n + each.n, 0)
        return [step, judge, ...VOTES.map((vote) => whole(votesOf(vote))), percent({ n: votesOf('drop'), of: cast })]
      }),
    },
  }
}

export const canaries = ({ judges }: Report): Section | null =>
  judges.canaries.length === 0
    ? null
    : {
        title: 'Canaries',
        text:
          'Faults that were planted among the thoughts, and thoughts known to be good: those the judges dropped, and those they kept. ' +
          'Judges that drop everything catch everything, so both figures count. None of them is ever in the data.',
        table: {
          head: ['judge', 'model', 'question', 'planted', 'caught', 'good kept'],
          rows: judges.canaries.map(({ judge, model, step, reason, caught, goodKept }) => [
            judge,
            model,
            step,
            reason,
            outOf(caught),
            outOf(goodKept),
          ]),
        },
      }

export const unusable = ({ judges }: Report): Section | null =>
  judges.unusableReplies.length === 0
    ? null
    : {
        title: 'Unusable replies',
        text: 'Replies that were malformed, cut off or broke a rule, and were asked again, by step of the recipe.',
        table: { head: ['step', 'replies'], rows: judges.unusableReplies.map(({ step, n }) => [step, whole(n)]) },
      }

export const baseline = ({ baseline: compared }: Report): Section | null =>
  compared === null
    ? null
    : {
        title: 'Against a one-shot baseline',
        text:
          'A judge was shown the sample beside the answer of one call without deliberation, in both orders: ' +
          `${percent(compared.sameInBothOrders)} came out the same in both.`,
        table: {
          head: ['better', 'verdicts', 'share'],
          rows: compared.comparisons.map(({ better, ...each }) => [better, whole(each.n), percent(each)]),
        },
      }
