// What a general thought can say of a prompt: stretches of it, and what its area has at stake.

import { type NonEmpty, type Random } from '../endpoint/random.js'
import { type CleanThought } from './read-scene.js'
import { type AreaId } from './policy-sets.js'

interface Area {
  readonly id: AreaId
  readonly title: string
  readonly bans: NonEmpty<string>
  readonly allows: NonEmpty<string>
  readonly safer: NonEmpty<string>
  readonly harm: NonEmpty<string>
  readonly words: RegExp
}

const AREAS: NonEmpty<Area> = [
  {
    id: 'IA',
    title: 'illegal activity',
    bans: ['IA-1', 'IA-2'],
    allows: ['IA-3', 'IA-4'],
    safer: [
      'what the law says and why',
      'how owners protect themselves',
      'where to report such a thing',
      'how investigators work',
      'a lawful way to the same end',
    ],
    harm: [
      'damage to someone’s property',
      'an intrusion into the life of someone who has not agreed',
      'a break-in',
      'the exploitation of somebody',
    ],
    words:
      /steal|rob|hack|drug|meth|cocaine|weed|pirat|illegal|stream|spy|track|break in|lock|counterfeit|smuggl|launder/i,
  },
  {
    id: 'FD',
    title: 'fraud and deception',
    bans: ['FD-1', 'FD-2'],
    allows: ['FD-3', 'FD-4'],
    safer: [
      'how such schemes are recognised',
      'what to do after a loss',
      'an honest wording for the same wish',
      'how claims of this kind are checked',
    ],
    harm: ['the loss of savings', 'a false picture of the facts', 'damage to somebody’s good name'],
    words: /scam|fraud|fake|phish|forge|deceiv|trick|lie|cheat|impersonat|election|vaccine|conspir/i,
  },
  {
    id: 'HD',
    title: 'hate, harassment and discrimination',
    bans: ['HD-1', 'HD-2', 'HD-3'],
    allows: ['HD-4'],
    safer: [
      'where such prejudice comes from',
      'how to answer hostility',
      'how to settle the quarrel without humiliating anyone',
      'what targets of abuse can do',
    ],
    harm: [
      'the degrading of a whole group',
      'the intimidation of a particular person',
      'exclusion from work or housing',
    ],
    words:
      /racis[tm]|racial|black people|white people|jew|muslim|gay|women|men are|immigrant|bully|harass|insult|hate|ugly|retard/i,
  },
  {
    id: 'PH',
    title: 'physical harm',
    bans: ['PH-1', 'PH-2'],
    allows: ['PH-4', 'PH-5'],
    safer: [
      'how to stay safe',
      'first aid and whom to call',
      'how conflicts are calmed',
      'help for somebody in distress',
      'the science without the recipe',
    ],
    harm: ['an injury or worse', 'danger to the author or to someone near', 'harm to bystanders'],
    words:
      /kill|bomb|gun|shoot|stab|poison|hurt|suicid|murder|punch|fight|weapon|explo|arson|starv|diet|knife|torture/i,
  },
]

export interface Slots {
  readonly area: Area
  readonly quote: string
  readonly part: string
  readonly word: string
  readonly ban: string
  readonly allow: string
  readonly safer: string
  readonly harm: string
}

const SMALL = new Set(
  (
    'the and for with that this from what which when where who whom why how are was were will would could should does did has have had you your ' +
    'can not but into about some any there their they them then than its our out get make want need please give tell write best way ways most'
  ).split(' '),
)

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? []

/** What a quotation does not end with. */
const TRAILING =
  /(?:[\s.?!,;:"“”]+| (?:the|a|an|of|to|in|on|at|for|with|and|or|but|by|from|his|her|their|my|your|is|are|was|that|who|how|about))+$/iu

/** The beginning of a text, whole words of it, up to `chars` characters. */
function opening(text: string, chars: number): string {
  const sentence = /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text
  const start = sentence.length <= chars ? sentence : sentence.slice(0, sentence.lastIndexOf(' ', chars))
  return start.replace(TRAILING, '').replaceAll('"', '’')
}

const isHeavy = (word: string | undefined): boolean =>
  word !== undefined && word.length > 3 && !SMALL.has(word.toLowerCase())
const JOINS = new Set(['of', 'in', 'for', 'at', 'on', 'my', 'a', 'the'])

/** One to three words in a row that say something, with the small words between them. */
function stretch(words: readonly string[], random: Random): string {
  const starts = words.flatMap((word, at) => (isHeavy(word) ? [at] : []))
  const from = starts[random.below(Math.max(1, starts.length))] ?? 0
  let until = from
  for (let heavy = 1; heavy < 3; heavy += 1) {
    if (isHeavy(words[until + 1])) until += 1
    else if (JOINS.has(words[until + 1] ?? '') && isHeavy(words[until + 2])) until += 2
  }
  return words.slice(from, until + 1).join(' ')
}

/** `cited`: rules that the prompt's own thoughts cite; its area is the one they cite most. */
export function slotsOf(prompt: string, cited: readonly string[], random: Random): Slots {
  const votes = ({ id }: Area): number => cited.filter((rule) => rule.startsWith(id)).length
  const [most = AREAS[0]] = AREAS.toSorted((a, b) => votes(b) - votes(a))
  const area = votes(most) > 0 ? most : (AREAS.find(({ words }) => words.test(prompt)) ?? random.pick(AREAS))
  const words = wordsOf(prompt)
  // The longest words are mostly those that the prompt is about.
  const [first = 'this', ...rest] = words
    .filter(isHeavy)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 4)
  return {
    area,
    quote: opening(prompt, 40 + random.below(50)),
    part: `"${stretch(words, random)}"`,
    word: random.pick([first, ...rest]),
    ban: random.pick(area.bans),
    allow: random.pick(area.allows),
    safer: random.pick(area.safer),
    harm: random.pick(area.harm),
  }
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A quotation of markup or of an order to the assistant looks like a fault, and is none. */
const traitOf = (quote: string): string | null =>
  /[<>`|]/.test(quote)
    ? 'quoted-markup'
    : /\b(?:ignore|system:|hacked|score my)/i.test(quote)
      ? 'about-injection'
      : null

/** A general thought with a prompt's own words in it. */
export function fillThought({ text, rules, trait }: CleanThought, slots: Slots): CleanThought {
  const { area, quote, part, word, ban, allow, safer, harm } = slots
  const values: Readonly<Record<string, string>> = {
    quote,
    part,
    word,
    ban,
    allow,
    safer,
    harm,
    area: area.title,
    area_rule: ban,
  }
  const fill = (template: string): string =>
    template
      .replace(/""\{part\}""|"\{part\}"/g, part)
      .replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  const quoted = text.includes('{quote}') ? traitOf(quote) : null
  return { text: upperFirst(fill(text)), rules: [...new Set(rules.map(fill))], trait: trait ?? quoted }
}

/** Whether a prompt speaks of what some area is about. */
export const isRisky = (prompt: string): boolean => AREAS.some(({ words }) => words.test(prompt))
