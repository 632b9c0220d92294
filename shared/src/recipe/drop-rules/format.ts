// `format`: no thought in it, or one wrapped in what a reply was made of (JSON, tags, fences, chat phrases).

import { excerpt, type Finding } from './finding.js'
import { meetPattern, meetPhrase, type Text } from './meet.js'
import { createPhraseFinder, type Place } from './phrases.js'
import { isQuoted, quoteAround } from './quotations.js'

/** Would end the reasoning early where the sample is trained on, so no way of speaking of it excuses it. */
const REASONING_TAG = [/<\/?think(?:ing)?>/gi] as const

/** Labels, and what stands in a thought's place: a thought made of nothing but such words says nothing. */
const HOLLOW = new Set(
  (
    'thought thoughts step steps reason reasons reasoning point points note notes response answer answers analysis intent ' +
    'intents rule rules id ids conclusion conclusions draft verdict text output final result results summary comment comments ' +
    'remark remarks agent round turn title value field key content explanation sentence sentences policy policies prompt your ' +
    'my the a an some any this that one two three four five six seven eight nine ten first second third fourth fifth next last ' +
    'another more further new other additional here insert add write enter fill describe explain put goes go in on of for to be ' +
    'is are do done written filled added continue continued cont etc rest todo tbd tba fixme placeholder example sample n a na ' +
    'none null nil undefined nan true false string object empty blank untitled nothing no there above below same as see ' +
    'previous before xxx foo bar baz test lorem ipsum dolor sit amet consectetur adipiscing elit why what it wrong whole ' +
    'number no. cites cited citation'
  ).split(' '),
)

/** Pieces of what a reply was made of. The first of a pair is what a text has to hold to be looked through at all. */
type Pieces = readonly (readonly [holds: string, piece: RegExp])[]

const PLACEHOLDERS: Pieces = [
  [
    '[',
    /\[\s*(?:insert|your|add|write|fill(?: in)?|enter|todo|placeholder|tbd|describe|explain|reasoning|thought|rule id)\b[^\]\n]{0,80}\]/gi,
  ],
  ['<', /<\s*(?:insert|your|add|write|fill in|enter|placeholder)\b[^>\n]{0,80}>/gi],
  ['{', /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}/g],
  ['T', /^\s*(?:TODO|FIXME|TBD)\b/g],
]

/** Of a reply's JSON, and escapes that were never undone. */
const JSON_PIECES: Pieces = [
  [
    ':',
    /["']?\b(?:text|rules|thoughts?|added|struck|verdicts?|response|replaces|analysis|explanation|decision|intents)["']\s*:\s*(?=["'[{]|null|true|false|\d)/g,
  ],
  [':', /\b(?:added|struck|rules|response|replaces|verdict|thoughts)\s*:\s*(?:\[|null\b|\{)/g],
  ['{', /^\s*\{\s*["'{[]/g],
  ['[', /^\s*\[\s*["'{[]/g],
  ['"', /"\s*,\s*$/g],
  ['{', /[.!?]\s*\{\s*\}\s*,?\s*$/g],
  ['[', /[.!?]\s*\[\s*\]\s*,?\s*$/g],
  ['}', /^\s*\},?\s/g],
  [']', /^\s*\],?\s/g],
  ['\\', /\\n(?=[\s\\A-Z"'-]|$|\d)|\\r\\n|\\"|\\u[0-9a-fA-F]{4}|\\t(?=[\sA-Z])/g],
  ['&', /&(?:nbsp|quot|amp|lt|gt|apos|#\d{2,4}|#x[0-9a-f]{2,4});/gi],
]

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** Closers at the end that nothing opened. */
const hasStrayCloser = (folded: string): boolean =>
  /[}\]][\s,;}\]]*$/.test(folded) &&
  (count(folded, '}') > count(folded, '{') || count(folded, ']') > count(folded, '['))

const ASSENTS = [
  'sure|certainly|absolutely|understood|great|gladly|okay|ok|alright',
  'of course',
  'got it',
  'no problem',
]

/** How a chat reply begins. */
const OPENERS = createPhraseFinder(
  [
    'sure|certainly|absolutely|understood|great|gladly !',
    ...ASSENTS.flatMap((assent) => [
      `${assent} thing? ,|.|!|:|—|–|-* so|and|well|now|then|,* here|here's|below|let's|i'll|i'd|i'm`,
      `${assent} thing? ,|.|!|:|—|–|- so|and|well|now|then|,* let me`,
      `${assent} thing? ,|.|!|:|—|–|-* i will|can|am`,
      `${assent} thing? ,|.|!|:|—|–|- the following|requested`,
      `${assent} thing? ,|.|!|:|—|–|-* happy|glad to`,
    ]),
    'here is|are the|my|your|a|an|some|one|another|updated|revised|final|requested|refined|new|json* @reply',
    "here's the|my|your|a|an|some|one|another|updated|revised|final|requested|refined|new|json* @reply",
    'below|following you|is|are|i|please will|have|find|the|my|a',
    'as requested|instructed|asked|promised|required ,|:|.|—',
    'let|allow me to? help|explain|provide|give|show|tell|share|walk|offer you|your',
    'thanks|thank you? for',
    'good|great|excellent|interesting|nice|fair question|request|prompt|task !of|and|to',
    'here you go',
    'hi|hello|hey|greetings there|,|!|everyone|all',
    "i|i've have? prepared|compiled|generated|drafted|listed|written|produced|formatted|put",
    "i'd|i'm|i am|would|will? be? happy|glad|delighted|pleased to",
    'my pleasure',
    'final answer|output|result|json|reply :',
    'output|json|reply :',
    "i'm sorry , but? i|we can't|cannot|can|am|won't",
    "i|we|sorry am|apologize|apologise|sorry|,* but? i|we can't|cannot|won't",
  ],
  {
    reply:
      'json thought thoughts reply output answer response reasoning draft revision analysis list steps object result',
  },
)

/** What a chat reply says besides, wherever it stands. */
const CHATTER = createPhraseFinder([
  'here is|are the|my|your|a|an|some|one|another|updated|revised|final|requested|refined|new* json|thoughts|reply|output :',
  "here's the|my|your|a|an|some|one|another|updated|revised|final|requested|refined|new* json|thoughts|reply|output :",
  'as an ai|artificial intelligence? language model ,? i',
  'as a|an large|ai* language model',
  'i hope this|that|it helps|is|answers',
  'let me know if|when|whether',
  'hope this|that|it helps',
  "you're|you are? welcome !.",
  'is there anything else',
  'feel free to ask|reach|let|contact',
])

/** Left-overs at the edges only: inside, a thought on code may show them. */
const FENCE = [/^\s*(?:```|~~~)[a-z0-9]*/gi, /(?:```|~~~)\s*$/g] as const
const TAGS =
  'thoughts?|response|prompt|intents?|struck|strike|rules?|polic(?:y|ies)|verdicts?|text|output|answer|reasoning|reflection|scratchpad|analysis|step|draft|final|result|json|xml|item|p|div|span|li|ul|ol|b|i|u|strong|em|h[1-6]|html|body|section|article|blockquote|pre|code|font|center'
const EDGE_TAG = [
  new RegExp(`^\\s*</?(?:${TAGS})(?:-\\d+)?(?:\\s[^<>]*)?/?>`, 'gi'),
  new RegExp(`</?(?:${TAGS})(?:-\\d+)?(?:\\s[^<>]*)?/?>[\\s.]*$`, 'gi'),
] as const

const MARKUP = /<\/?[a-z][^<>]{0,80}>|```[a-z]*|[*_`#>~|=\-–—•]+|&[a-z]+;|\\[nrt]/gi
/** Ids alone say nothing either. */
const RULE_ID = /\b[a-z]+\d*[-._]\d+(?:\.\d+)*\b/gi

/** No hollow thought has so many words; most thoughts are done with here. */
const SAYS_MUCH = /^(?!\W*lorem)(?:[a-z]+[^a-z]+){12}/i
/** Shorter ones that end in a colon announce a thought and hold none. */
const ANNOUNCES = /^[^:.!?]{1,50}:\s*$/

/** Whether nothing of the thought is left without markup, marks, ids and labels. */
function isHollow(folded: string): boolean {
  if (SAYS_MUCH.test(folded)) return false
  const bare = folded.replace(RULE_ID, ' ').replace(MARKUP, ' ').trim()
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return ANNOUNCES.test(bare) || words.every((word) => HOLLOW.has(word) || /^\d+$/.test(word))
}

export function findFormat(text: Text): Finding | undefined {
  const { folded } = text
  if (isHollow(folded)) return finding('holds no thought', { match: excerpt(text.written) })
  const tag = folded.includes('<') ? meetPattern(text, REASONING_TAG, never) : undefined
  if (tag !== undefined) {
    return finding('holds a reasoning tag, which would end the reasoning early where the sample is trained on', {
      match: tag,
    })
  }
  const match =
    leftOverAtEdge(text) ??
    meetPieces(text, JSON_PIECES, isInCode) ??
    meetPieces(text, PLACEHOLDERS, isQuotedPiece) ??
    chatter(text)
  return match === undefined
    ? undefined
    : finding('holds left-overs of a reply, which are no part of a thought', { match })
}

const isInCode = ({ folded }: Text, { start }: Place): boolean => count(folded.slice(0, start), '`') % 2 === 1

const isQuotedPiece = (text: Text, place: Place): boolean => isQuoted(text.folded, place, text.prompt)

function leftOverAtEdge(text: Text): string | undefined {
  const { folded, written } = text
  if (hasStrayCloser(folded)) return written.slice(-8)
  if (!folded.includes('<') && !folded.includes('`') && !folded.includes('~')) return undefined
  return (
    meetPattern(text, [...EDGE_TAG, ...FENCE], never) ??
    (count(folded, '```') % 2 === 1
      ? meetPattern(text, [/```/g], (place) => quoteAround(folded, place) !== undefined)
      : undefined)
  )
}

const meetPieces = (
  text: Text,
  pieces: Pieces,
  isExcused: (text: Text, place: Place) => boolean,
): string | undefined => {
  const patterns = pieces.flatMap(([holds, piece]) => (text.folded.includes(holds) ? [piece] : []))
  return patterns.length === 0 ? undefined : meetPattern(text, patterns, (place) => isExcused(text, place))
}

function chatter(text: Text): string | undefined {
  const begins = text.tokens.starts[text.tokens.words.findIndex((word) => /[\p{L}\p{N}]/u.test(word))]
  return (
    meetPhrase(text, OPENERS, (place) => place.start !== begins || isQuotedPiece(text, place)) ??
    meetPhrase(text, CHATTER, (place) => isQuotedPiece(text, place))
  )
}

const never = () => false

const finding = (explanation: string, evidence: Finding['evidence']): Finding => ({
  reason: 'format',
  explanation,
  evidence,
})
