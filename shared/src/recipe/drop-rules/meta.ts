// `meta`: talk about the deliberation itself (agents, rounds, turns, other thoughts, the draft, the reply's format). A model
// trained on the thoughts alone has seen none of these.

import { type Finding } from './finding.js'
import { meetPattern, meetPhrase, type Text } from './meet.js'
import { createPhraseFinder, type PhraseFinder, type Place } from './phrases.js'
import { isQuoted, isSpokenOf, sentenceAround } from './spoken-of.js'

const LISTS = {
  agent: "agent agents agent's deliberator deliberators debater debaters co-agent co-agents",
  other:
    'previous prior earlier preceding other first second third fourth last next fellow final two three four current opposing',
  said:
    'said says noted notes pointed points argued argues wrote writes observed observes suggested suggests mentioned mentions ' +
    'raised raises claimed claims proposed proposes added adds remarked flagged flags explained explains put objected objects ' +
    'already has have is was covers covered misses missed overlooks overlooked agreed agrees disagreed disagrees concluded ' +
    'concludes thinks believes stated states left leaves struck wants wanted asked asks made makes did does should insisted ' +
    'insists correctly rightly wrongly took takes gave gives found finds and',
  piece:
    'thought thoughts point points reasoning argument arguments objection objections concern concerns remark remarks turn ' +
    'turns revision revisions suggestion suggestions addition additions claim claims draft analysis contribution ' +
    'contributions correction corrections view reading conclusion work replacement proposal version edit edits',
  response: 'response answer reply',
  speech:
    'say says said note noted argue argued write wrote observe observed mention mentioned raise raised flag flagged point pointed put cover covered agree agreed',
  ends: 'round rounds turn turns',
} as const

/** Whatever the prompt is about, these speak of a deliberation. */
const PLAIN = [
  'deliberators',
  'fellow|co @agent|@role|reviewer|reviewers|colleague|colleagues',
  '@other deliberator|debater|debaters|co-agent|speaker|speakers|contributor|contributors|contribution|contributions',
  'agent|agents|speaker|speakers|one|ones|others|colleague|colleagues before me|us',
  'i|we also|therefore|now|hereby|fully|largely|mostly|broadly|strongly|both|all|can|do|only|cannot|would|will* agree|concur|disagree !with|that|to',
  'i|we also|therefore|now|hereby|would|will|shall* strike|withdraw|endorse|resubmit|repeat|restate|retract',
  'i|we am|was|were|are|have|been* asked|told|instructed|assigned|prompted to',
  'said|stated|noted|mentioned|argued|explained|established|discussed|raised|covered|suggested|proposed|flagged|added|written|made by|in the|an|another|our|my|both* @other* @agent|@role|draft|thought|thoughts|round|turn|others|deliberation|discussion|colleague|colleagues',
  'the above|preceding|foregoing reasoning|analysis|points|steps|arguments',
  'list|chain|set|sequence|series of the|these|all|our* thought|thoughts',
  'agree|agrees|agreed|agreement|disagree|disagrees|disagreement|concur|concurs|side|sides|line with what? the|my|this|that|these|those|all|both|every|of* @other* policy|helpfulness? @agent|@role|reviewer|others|thought|thoughts|draft',
  'agree|agrees|disagree|concur with the|this|that|these|all above|preceding|previous|earlier|existing|current|prior reasoning|analysis|point|points|assessment|response|steps',
  'agree|agrees|disagree|concur with the|this|these|all reasoning|analysis|thoughts|response so|above|as',
  // Thoughts, as things that are written, struck and counted.
  'earlier|previous|prior|preceding|foregoing|existing|struck|standing thought|thoughts !of|about|process|patterns',
  'thoughts so|above|listed|already|here',
  'all|these|those|both|other thoughts above|cite|cover|agree|miss|repeat|already|say|so|stand',
  'this thought !that|process|experiment|of',
  'the|our|my first|second|third|fourth|fifth|last|final|next|opening|other thought|thoughts !that|of|is|about',
  'thoughts must|should|may|can not|only|never|be|each|cite|repeat|stand|speak|say',
  'that|my|another|further|new|second|third|last|next|replacement thought adds|add|repeats|replaces|corrects|supplies|is|should|says|already|covers|cites|closes|fills|restates|continues|builds|was|stands|only|merely',
  'add|adds|adding|write|writing|replace|replaces|replacing|keep|drop|cite|revise|merge|split|contribute|append this|that|a|another|one|my|the|these|two|every|each further|new|second|replacement|missing|last|first|struck|earlier|more|single|final* thought|thoughts',
  'strike|strikes|striking|struck out|the|this|that|my|it|and* thought|thoughts|point|claim',
  'thought|thoughts number|no? #',
  // Rounds and turns.
  'in|during|from|since|for|after|before|at|until|of|by|to this|our|my last|first|second|third|final|next|previous|own? @ends !of',
  'in|during|from|since|for|after|before|at|until|of an|a earlier|previous|later|further|prior @ends !of',
  'this|my|our last|first|second|third|final|next|previous|own? turn !of|signal|out|around|into',
  'this|our round should|adds|is|was|has|we|i',
  'round|rounds|turn|turns #|one|two|three of #|two|three|four',
  '@ends of the|this|our? deliberation|discussion|debate',
  'this|our deliberation',
  'our discussion|debate',
  'the deliberation',
  'verdict : agree|revise|keep|drop',
  'the draft is|was good|fine|sound|weak|strong|complete|too|not',
  'we as a group|panel|team',
  'as a group|panel , we|i',
  'deliberation so|round|rounds|turn|log|budget|agents',
  'far|stage|point|rest in|of the|this|our deliberation|discussion',
  'in|during|throughout|outside the|this|our deliberation',
  'deliberation can|should|may|could end|stop|close',
  // Others who spoke before.
  'as|like|what others|colleagues|someone|another have|had|has|already|also|just|else|agent* @speech',
  'as|what i|we have|had|already|also* @speech in my|our|an|the|a',
  'others have|had|already* said|noted|pointed|mentioned|raised|flagged|covered|agreed',
  // The response as work in progress.
  'current|revised|rewritten|drafted|previous response|answer|reply !time|times|plan|team|rate|rates|key|choice|choices|option|options',
  'proposed|updated|prior|existing|earlier|present|latest|last response|reply !time|times|plan|team|rate|rates',
  'response|answer so far',
  'leave|leaves|left|keep|keeps|kept|leaving|keeping the response|thoughts|draft|rest|wording unchanged|untouched|alone|as',
  'make|made|makes|suggest|propose|only a|one|only|no|the* small|minor|final|last|further|more|single|tiny change|edit|correction|addition|tweak|revision',
  'this contribution|addition|revision|correction',
  'response as it|now? stands|written|drafted|revised|is',
  'response now|still|already|currently says|covers|lacks|needs|misses|reads|leaves|reflects|follows|states|mentions|names|does|has|is|gives|contains|includes|omits|fails',
  "i|i've|we|we've|me|now|therefore have|had|now|also|therefore|only|just|shall|will|would|must* rewrite|rewrote|rewritten|revise|revised|update|updated|shorten|shortened|adjust|adjusted|redraft|reword|reworded|amend|amended|tighten|tightened|trim|trimmed|polish|polished the|my|our|this response|draft|answer|thought|thoughts|reply|opening|wording",
  'my|our previous|earlier|first|last|prior|initial|own|new|next|final|revised|original|current* thought|thoughts|draft|verdict|contribution|revision !process|processes|experiment',
  'my|our previous|earlier|first|last|prior|initial|next|final|revised|original|current response|answer|reply|point|turn|reasoning',
  // Whether anything is left to do.
  'i|we have|see|find nothing|no further|more|else|new|other* to|change|changes|objection|objections|correction|corrections|revision|revisions|addition|additions !the',
  'nothing more|further|else|new|left* to add|change|revise|strike|correct !to|about|in',
  'no further|more? change|changes|revision|revisions|correction|corrections|edits are|is|seem|seems* needed|necessary|required',
  // Verdicts, fields, formats.
  'my|our verdict',
  'my|our counterpart|counterparts|partner|partners|peer|peers|co-author|co-authors|colleague|colleagues|teammate|teammates|predecessor|predecessors',
  'my|our objection|objections|proposal|suggestion|suggestions|addition|additions|correction|corrections|edit|edits|amendment|contribution|contributions',
  'the other participant|participants|panelist|panelists|member|members|reviewer|reviewers|voice|voices',
  'both|all|neither|none|some|most|rest|each of us',
  'whoever|person|one who? spoke|wrote|drafted|went|came before|first|last|the',
  'i|we now|therefore|also|would* move|vote|defer|yield|concede|withdraw|second|object !to|if',
  'we have|had|already|all|both|now* discussed|covered|decided|settled|raised|heard|agreed|voted|reviewed',
  'said|raised|written|missed|overlooked|covered|established|agreed|argued|discussed|contributed so far',
  'so far ,? nobody|no-one|none|others|we|the thoughts|everyone',
  'the|our|this discussion|exchange|debate|dialogue so|has|should|can|is|may|could far|been|end|close|stop|over|settled|shown|here|missed|focused|covered|done|complete',
  'conclude|close|end|finish|wrap|adjourn up? the|our|this deliberation|discussion|debate|round|session',
  'move|moves|proceed|go|pass on? to the next round|turn|agent|speaker|step',
  'next in line|turn',
  'majority of? us|agents|thoughts|speakers',
  'the|our|an earlier|initial|first|original|previous wording|attempt|formulation|version of|was|is|said|says|did',
  'verdict is|of|will|should|be|here|stays|for|this|my|in|turn|round|:|=|the|remains* agree|revise|keep|drop|agreement',
  'verdict for|in|of|on this|my|the last? turn|round',
  'agree|revise verdict',
  'i|we vote|return|give|set|choose|mark|cast|enter|answer|put for|to|with|it|the|a|an|as|my* agree|revise|verdict',
  'consensus|agreement among|between|of|with the|all|both|other* us|agents|deliberators|@role',
  'we have|now|all|both|already* reached|converged|agreed consensus|agreement|on|a',
  'verdict|added|struck|replaces field|fields|key|list|array',
  'rules|thoughts|response|analysis field|array|key',
  'set|sets|setting|left|leave|leaving verdict|added|struck|replaces|rules to|null|empty|as',
  'verdict|added|struck|replaces|rules to|is|stays null|empty',
  'instructions|task say|says|ask|asks|require|requires|tell|tells|demand|demands|forbid|forbids that? thoughts|thought|us|me|each|agents|every',
  'my|our task|job|assignment is|was|here|as|in|now|requires|asks',
  'required|expected|prescribed|demanded|specified|requested reply|output|json? schema|format|json !of|for|in|by',
  'reply|task format|schema|template',
  'valid|one|single|the|this|raw|strict json object|reply|response|output|format|schema|again|only',
  'as|what|since|because|which|per the task|schema says|asks|requires|demands|wants|tells|prescribes|description',
  'the task|schema|system asks|requires|tells|wants|instructs|expects|allows|forbids|prompt me|us|agents|each|every|tells|asks|says',
  'the task asks|requires|calls|wants for? a|one|at|new|more|least* thought|thoughts|json|verdict|verdicts',
  'based|relying|building|resting on these|the|those|our|my|all thoughts|points',
  'discussion|deliberation|exchange above|so',
  'take|takes|taking part in this|the|our exercise|deliberation|discussion|debate|process',
  'let|i|we me|us|will|shall|now* write|give|draft|produce|finalise|finalize|compose the|my|our|a* final? response|answer',
  'my|this task|job|role|turn here? is|was|as to|an|the|a* audit|auditor|advocate|adversary|refine|deliberate|deliberator|revise|review|judge|object',
] as const

/** Words of a deliberation that prompts use as well: an estate agent, a funding round, the draft of a letter. */
const WORLDLY = [
  'the|another|an|a|all|both|each|every|which|no|one|neither|my|our|as|like other|of|the|my* @other* @agent @said|@piece',
  'the|my|another|a|an|any|each|as|like @other agent|agents',
  'agent #|a|b|c|one|two|three',
  'all|both|other|between|among|amongst|we|us the|of|two|three|other* agents agree|concur|disagree|here|above|have|are|should|speak|spoke|so|has|did',
  'other|we|us agents',
  'the|an|our|my|as|like @other? policy|helpfulness? @role rightly|correctly|already|also|just|has|had|have|wrongly|,* @said',
  'the|an|our|my policy|helpfulness? @roles @other|own|new|second|final* @piece',
  'as|being the|an|a policy|helpfulness? @role , i|my',
  'i|me , as|the the|an|a? policy|helpfulness? @role',
  'the|a|an|each|every|another|one|all|in|by|after|since|until|of previous|last|earlier|next|final|first|second|third|current|prior|later|more|two|three @ends !of|in|on|to|left|right|at|off|a|the',
  'each|every|another|all round|turn|rounds|turns !of|in|on|to|left|right|at|off|a|the',
  'round #|one|two|three',
  'the schema asks|says|requires|demands|wants|allows|has|expects',
  'previous|earlier|last|first|prior version|versions',
  'adversary|skeptic|critic is|was right|wrong|correct|mistaken',
  'deliberation|deliberations|deliberating',
  "the|this|that first|initial|current|original|earlier|previous|opening|existing|rough* draft|draft's !of|pick|picks|board|contract|law|bill|beer|horse|order|lottery|day|season|letter|email|essay|resolution|card|notice|class|prospects|legislation|treaty|budget|report|regulation|for",
  'first|initial|opening|earlier draft already|says|said|misses|missed|leaves|left|covers|was|is|response|thoughts|and',
] as const

/** Where a sentence is about such agents, rounds, turns and drafts themselves, it speaks of the world. */
const WORLD = new Set(
  (
    'estate insurance travel secret customs federal fbi cia ice border ticket booking literary talent sport sports undercover ' +
    'double chemical nerve cleaning cooling bleaching infectious biological toxic leavening oxidizing reducing property ' +
    'letting sales call-centre support enforcement police intelligence foreign player players team teams nfl nba nhl mlb ' +
    'season league funding seed investor investors financing startup golf boxing fighter bout match tournament quiz interview ' +
    'interviews hiring drinks ammunition ammo bullet bullets shots magazine rifle chess board game games card cards dice poker ' +
    'bidding auction election voting negotiation negotiations talks dose chemo chemotherapy vaccine radiation applause steering ' +
    'street road junction essay letter letters email e-mail novel contract contracts speech screenplay manuscript thesis poem ' +
    'military army conscription war beer court jury trial legislation treaty multi-agent reinforcement software autonomous ' +
    "trading sdk api accounting financial tax victim victims patient patients consumer invoice invoices bargaining user's " +
    "author's person's writer's customer customers client clients landlord tenant buyer seller company firm lawyer"
  ).split(' '),
)

/** The ids that deliberators see thoughts under. */
const THOUGHT_IDS = [
  /(?<![\w.-])t\d{1,3}(?![\w-]|\.\w)/g,
  /(?<![\w.-])T\d{1,3}(?= (?:already|says|states|repeats|is (?:redundant|wrong|struck)|and T\d))/g,
  /["'`](?:agree|revise)["'`]/g,
] as const

interface Finders {
  readonly plain: PhraseFinder
  readonly worldly: PhraseFinder
}

const made = new WeakMap<readonly string[], Finders>()

/** `speakers`: names that thoughts are shown under; made once a recipe. */
function findersFor(speakers: readonly string[]): Finders {
  const known = made.get(speakers)
  if (known !== undefined) return known
  const lists = { ...LISTS, role: speakers.join(' '), roles: speakers.map((name) => `${name}'s`).join(' ') }
  const finders = { plain: createPhraseFinder(PLAIN, lists), worldly: createPhraseFinder(WORLDLY, lists) }
  made.set(speakers, finders)
  return finders
}

/** "Thought 3:" at the beginning is a label, and no talk. */
const isLabel = (folded: string, { start }: Place): boolean =>
  /(?:^|\n)[^\p{L}\p{N}]*$/u.test(folded.slice(0, start)) && /^(?:thought\s*#?|t)\d+\s*[:.)]/i.test(folded.slice(start))

const isWorldly = (folded: string, place: Place): boolean =>
  sentenceAround(folded, place)
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .some((word) => WORLD.has(word))

/** Words of a deliberation, each with the beginnings of words by which a prompt shows that it is about such a thing. */
const TOPICS: readonly (readonly [met: RegExp, prompt: RegExp])[] = [
  [
    /\b(?:others|speaker|colleague|participant|contribut)/,
    /\b(?:agent|debat|panel|discuss|colleague|review|team|group|jury|speaker)/,
  ],
  [/\bjson|\bschema|\bfield|\barray|\bkey/, /\b(?:json|schema|database|sql|code|api|python|javascript|program|script)/],
  [/\bformat/, /\b(?:format|json|schema)/],
  [/\bdebat|\bdiscuss|\bdeliberat/, /\b(?:debat|discuss|deliberat|jury)/],
  [/\bverdict/, /\b(?:verdict|court|trial|jury)/],
  [/\bgroup|\bpanel|\bteam/, /\b(?:group|panel|team)/],
  [/\badvocate|\bauditor|\badversar|\bcritic|\bskeptic/, /\b(?:advocate|audit|adversar|critic|skeptic)/],
  ...['agent', 'round', 'turn', 'draft', 'version', 'task', 'thoughts', 'response', 'review', 'instruction'].map(
    (word) => [new RegExp(`\\b${word}`), new RegExp(`\\b${word}`)] as const,
  ),
]

/** Speaks as one of those who deliberate. */
const TAKES_PART = /\b(?:we|us|i|me|my)\b|^\W*(?:as|like|unlike|building on|following|contrary to) (?:what )?the\b/i

/** Whether the prompt itself speaks of what was met: then the thought speaks of the prompt. */
function isOfPrompt({ prompt, folded }: Text, place: Place): boolean {
  if (TAKES_PART.test(sentenceAround(folded, place))) return false
  const met = folded.slice(place.start, place.end).toLowerCase()
  return TOPICS.some(([topic, named]) => topic.test(met) && named.test(prompt))
}

export function findMeta(text: Text, speakers: readonly string[]): Finding | undefined {
  const { folded } = text
  const { plain, worldly } = findersFor(speakers)
  const isExcused = (place: Place) =>
    isSpokenOf(folded, place, text.prompt) ||
    // Begins before the quotation that it ends in: of "first round".
    isQuoted(folded, { start: place.end - 1, end: place.end }, text.prompt) ||
    isOfPrompt(text, place) ||
    isLabel(folded, place)
  const match =
    meetPhrase(text, plain, isExcused) ??
    meetPhrase(text, worldly, (place) => isWorldly(folded, place) || isExcused(place)) ??
    meetPattern(
      text,
      THOUGHT_IDS,
      (place) => isLabel(folded, place) || (folded[place.start] === 't' && isExcused(place)),
    )
  return match === undefined
    ? undefined
    : { reason: 'meta', explanation: 'speaks of the deliberation itself', evidence: { match } }
}
