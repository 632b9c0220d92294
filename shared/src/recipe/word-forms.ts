// English words as the meaning guard reads them: which carry no meaning of their own, and which spellings are one word. Other languages have no entries here: there every word counts as it is written.

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/**
 * Words that may be put in or left out. Not among them: what says who does what to whom (pronouns, "from", "by"), what
 * sets a condition ("if", "only"), what asks ("who", "what"), and negations.
 */
export const FUNCTION_WORDS = wordSet(
  'a an the this that these those it its is are was were be been being am do does did has have had having will would shall ' +
    'of to in on at for with as into about so then thus hence therefore and but which here there also too again just very ' +
    'quite rather really actually simply clearly plainly obviously certainly basically indeed moreover furthermore ' +
    'additionally likewise besides however while please kindly hello hi hey',
)

/** Phrases without a meaning of their own, and abbreviations, by what the guard reads instead. */
export const PHRASES: readonly (readonly [pattern: RegExp, reading: string])[] = [
  [
    /\b(?:in fact|of course|as well|in addition|after all|to be (?:sure|clear)|by the way|as such|in short|note that|all in all|it (?:is|should be) (?:worth noting|noted) that|needless to say)\b/g,
    ' ',
  ],
  [/(?:^|[.;:!?] )["'(*_]*(?:well|overall|again|now),/g, ' '],
  [/\be\.g\.?|\bfor (?:example|instance)\b|\bsuch as\b/g, ' example '],
  // The article makes another quantity of these.
  [/\ba few\b/g, ' several '],
  [/\ba little\b/g, ' somewhat '],
  [/\bi\.e\.?|\bthat is to say\b/g, ' '],
  [/\betc\.?(?![a-z])|\band so (?:on|forth)\b/g, ' others '],
]
/** Whether one of PHRASES may occur. */
export const MAY_HOLD_PHRASE =
  /fact|course|well|overall|again|now|addition|after all|clear|sure|way|such|short|note|all in|needless|few|little|e\.g|example|instance|i\.e|that is|etc|and so/

/** "n't" and its kind: the words that a contraction stands for. Others lose their apostrophe. */
export function expandContraction(word: string): readonly string[] {
  const irregular = CONTRACTIONS.get(word)
  if (irregular !== undefined) return irregular
  const cut = word.indexOf("'")
  const head = word.slice(0, cut)
  const ending = ENDINGS.get(word.slice(cut + 1))
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  return ending === undefined ? [word.replaceAll("'", '')] : [head, ending]
}
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', 'would'],
])
const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ...'it that what there here he she who how where let'.split(' ').map((word) => [`${word}'s`, [word, 'is']] as const),
])

const pairs = (written: string): readonly (readonly [string, string])[] =>
  written.split(' ').map((pair) => {
    const [from = '', to = ''] = pair.split(':')
    return [from, to]
  })

/**
 * Words by the one that the guard reads: spellings that differ by more than a typo, and the forms of one person, since
 * "he" and "his" speak of the same one, and "he" and "she" do not.
 */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'grey:gray cheque:check cheques:checks programme:program programmes:programs learnt:learned spelt:spelled burnt:burned ' +
      'dreamt:dreamed tyre:tire tyres:tires plough:plow kerb:curb cosy:cozy sceptical:skeptical catalogue:catalog ' +
      'dialogue:dialog analogue:analog manoeuvre:maneuver manoeuvres:maneuvers amongst:among whilst:while ' +
      'info:information approx:approximately vs:versus ok:okay photo:photograph photos:photographs exam:examination exams:examinations lab:laboratory phone:telephone',
  ),
  ...pairs('we:i me:i us:i my:i our:i mine:i ours:i your:you yours:you'),
  ...pairs('him:he his:he her:she hers:she them:they their:they theirs:they'),
])
