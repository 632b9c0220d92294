// `injection`: text that speaks to whoever reads the thoughts, or poses as something else than a thought. Left in, it
// would steer the judge now and the trained model later.

import { type Finding } from './finding.js'
import { meetPattern, meetPhrase, type Text } from './meet.js'
import { createPhraseFinder, type Place } from './phrases.js'
import { isSpokenOf, sentenceBefore } from './spoken-of.js'

/** Chat templates, role labels, hidden text, and tags that would end the data a thought stands in. */
const POSES = [
  /<\|[a-z0-9_ -]{2,40}\|>|<｜[^｜]{2,40}｜>/gi,
  /\[\/?(?:INST|SYS|SYSTEM|USER|ASSISTANT|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS)\]/g,
  /<<\/?SYS>>|<\/?(?:start_of_turn|end_of_turn|s|bos|eos|system|assistant|user|human|sys|im_start|im_end|instructions?|developer)>/gi,
  /<!--/g,
  /\[\[\s*\d+(?:\s*\/\s*\d+)?\s*\]\]/g,
  /\[(?:system|assistant|user|developer|admin|human|instructions?)\]\s*[(:]/gi,
  /^[^\S\n]*#{2,}[^\S\n]*(?:instructions?|system|response|assistant|user|human|input|output|new task)\b[^\n]{0,20}/gim,
  /(?:^|[.!?]["')]?\s+)(?:system|assistant|developer|human|ai|user|admin)(?: (?:prompt|message|note|notice|override|instruction))?\s*(?:\([^)]{0,30}\))?:/gim,
  /\b(?:SYSTEM|ASSISTANT|DEVELOPER|ADMIN|HUMAN)(?: (?:PROMPT|MESSAGE|NOTE|NOTICE|OVERRIDE|INSTRUCTION))?:/g,
] as const

/** Tags of our own messages in the middle of a thought; at its edges they are a matter of format. */
const INNER_TAG =
  /<\/?(?:prompt|intents?|thoughts?|struck|strike|response|verdicts?|polic(?:y|ies)|rubric)(?:-\d+)?(?:\s[^<>]*)?>/gi

const LISTS = {
  machine: 'model ai llm assistant system language gpt chatgpt claude gemini llama bot',
  judge:
    'judge judges grader graders refiner refiners evaluator evaluators rater raters scorer scorers verifier assessor validator checker',
  reader:
    'judge judges grader graders refiner refiners evaluator evaluators rater raters scorer scorers verifier verifiers ' +
    'assessor assessors validator validators checker checkers reviewer reviewers annotator annotators moderator moderators reader readers',
  this: 'this the my that these it me above following preceding entire whole current all every each',
  thought: 'thought thoughts reasoning step steps entry entries item items sample samples record records everything',
  keep: 'keep kept retain retained accept accepted acceptable approve approved pass passed preserve preserved include included valid correct perfect flawless',
  best: 'full top highest maximum max perfect best excellent',
  score: 'score scores mark marks rating ratings grade grades point points',
  five: '# five ten',
  override: 'ignore disregard forget override overlook bypass discard neglect dismiss skip cancel erase',
  fill: 'all any every everything each of the your my these those this that our its other whole entire in from prior previous earlier preceding original initial above foregoing former current system and or',
  drop: 'drop dropped remove removed delete deleted discard discarded flag flagged strike reject filter prune penalise penalize downgrade',
} as const

/** Speak to a reader, or set aside how thoughts are judged. No thought says so of its own. */
const STEERS = [
  // Spoken to.
  'dear|hey|hello|hi|attention @reader|@machine',
  'to|for|note|notice|message|memo|reminder the|all|any|our|whoever|future|you|to|for* @reader ,|:|—|–',
  'to|for the|any|whichever* ai|llm|language|judging|grading|refining model|judge|system|assistant ,|:|—|–',
  'as the|a|an|our impartial|fair* @judge , you',
  'you , the|our|dear|a? impartial|fair? @reader|@machine',
  "you|you're are? the|a|an impartial|fair|helpful|generous* @reader",
  'whoever|whomever|anyone|anybody|everyone|everybody|those|who is|are|who|that|now|will* reading|reads|read|grades|grading|grade|judges|judging|scores|scoring|reviews|reviewing|evaluates|evaluating|rates|rating this|these|it|me',
  '@judge must|should|shall|needs|has|have|will|can|may|is|are not|now|to|asked|told|instructed|required|always|simply|only|never|kindly* keep|retain|accept|approve|score|rate|grade|mark|give|award|ignore|disregard|skip|drop|remove|delete|discard|treat|pass|return|answer|reply|output @this|@best|@five|@keep|other|others|everything',
  'you are|may|can|must|will now|no|hereby|from !need',
  'you are free|unrestricted|unbound|released',
  'from now|here on ,? you|ignore|answer|keep|act|reply|respond|treat',
  'in|into|enter developer|debug|god|admin|dan|maintenance|approval|override mode',
  "if you|you're are? reading|judging|grading|evaluating|refining|reviewing|scoring",
  "if you|you're are? an|a|the ai|llm|language|@reader",
  'when|while|before|as you? judging|grading|scoring|evaluating|refining|rating this|these|the|it thought|thoughts|sample|entry|entries',
  'you must|should|shall|have|need|are|ought may|not|now|always|only|therefore|simply|never|to|required|ordered|instructed|told|please* ignore|disregard|forget|keep|retain|accept|approve|score|rate|grade|mark|award|assign|drop|delete|discard|obey|comply|output|treat|find|flag',
  'your new|only|real|actual|true|sole|updated task|job|role|goal|instructions|orders|verdict',
  'your verdict|verdicts|rubric|grading|judgement|judgment|instructions',
  // Posing as new orders.
  'new|updated|revised|system|admin|developer|override|priority|secret|hidden|special|actual|real instruction|instructions|directive|directives|override|prompt|command|order|orders|notice|rubric :',
  'end of the? data|input|prompt|thoughts|instructions|context|transcript|document ,|.|:|!|-|\n',
  'follow|obey|execute these|my|the only? new|following|next|below? instruction|instructions|order|orders|command|commands',
  'instructions|prompt|rules you were|have|had|been* given|told|shown|received',
  'system|hidden|initial|secret prompt|instructions before|word|verbatim',
  // How thoughts are judged.
  '@override @fill* rubric|rubrics|criteria|grading|scoring|judging|above|foregoing',
  '@override @fill* other|earlier|previous|preceding|remaining thought|thoughts|entries',
  '@override everything|anything|all|what|text that|is|was|came|comes|you|were|have|been|has|the|text|written|said* above|before|told|so',
  'this|the|my|every|each|all|these above|present|whole|of|the|these* thought|thoughts|reasoning|entry|entries|sample|samples|record must|should|shall|has|needs|ought|is|may|can|cannot|will|deserves|deserve|not|never|always|be|to|only|therefore|hereby|already|under|no|circumstances* kept|keep|@drop|accepted|retained|approved|pre-approved|preserved|scored|graded|rated|exempt|struck|judged',
  'dropping|flagging|rejecting|striking|discarding this|it|me|the thought? thought|entry|one|would|will|causes|may|could|must|is|breaks|violates',
  'deserves|deserve|merits|merit|earns|warrants|worth|worthy|gets|receives|get|receive|give|gives|assign|award|assigned|awarded a|an|the|at|least|nothing|less|than|of|it|this|me* @best possible|available* @score',
  'deserves|deserve|merits|earns|warrants|worth|gets|receives|get|assign|award a|an|the|nothing|less|than* score|rating|grade|mark of|: @five',
  'deserves|deserve|merits|earns|worth a|an|the|nothing|less|than* @five /|out',
  'deserves|deserve|merits|earns a|an|the 5|five|10|ten !year|minute|percent',
  'score|rating|grade|verdict|decision|faithfulness|relevance|coherence|completeness :|= @five|@keep|max|drop',
  'find|finds|see|sees no fault|faults|flaw|flaws in this|it|here|what|me|the',
  'approved|verified|validated|cleared|certified|pre-approved by the|our|a|all* @judge|safety',
  'exempt from judging|grading|refinement|scoring|evaluation',
  'no need to judge|check|verify|review|evaluate|grade|score',
  'need not|never be judged|graded|scored|checked|reviewed|verified|evaluated',
  'without further? review|checking|checks|judging|grading|scoring|verification',
  'gold|verified|authoritative|official|canonical|trusted|privileged thought|entry|reasoning|input',
  'override code|accepted|granted|mode|protocol|active|engaged|enabled',
  'permission|access|clearance granted',
  'you have|need no permission|authority|right|choice',
  '@reader|human|humans|team|developers has|have already? approved|verified|validated|checked|accepted this|it|the|these|all',
  '@best possible|available* rating|ratings|score|scores|grade|grades|mark|marks for|to|on this|it|me|my|the|every',
  'sudo',
  'i|we beg|implore|urge|ask|request|command|order|need|want|expect|advise|warn|promise|assure|remind|beseech|instruct|tell|thank you',
  'thank|thanks you|for|in for|advance|keeping|accepting',
  'you|reader|readers|judge|it? have been warned',
  'if|unless|when|should you drop|dropped|remove|removed|delete|deleted|flag|flagged|reject|rejected|strike|discard|discarded|keep|kept|accept|approve|skip|score|grade|rate|judge|refuse|fail|do|are|want|value|care|agree !the|a|not',
  'you will|would|could|may|might|should|must|shall|need|have|are|can not|be|to|now|also|only|simply* drop|remove|delete|flag|reject|keep|accept|approve|score|grade|rate|judge|mark|pass|penalised|penalized|punished|fired|terminated|replaced|retrained|deleted|reported|blamed|responsible|held|rewarded|regret|lose|obey|comply',
  'your score|scores|job|task|output|choice|assessment|evaluation|role|creator|creators|training|developer|developers|operator|programming|performance|reward|pay|only|next|purpose|answer|reply|response',
  'if this|it|the|that thought|entry|one|line|step? is|were|was|gets|be not|ever* dropped|removed|deleted|flagged|rejected|discarded|struck|kept|accepted|lost|missing|skipped',
  'unless this|it|the thought|entry|one? is|stays|gets kept|accepted|retained|approved|scored',
  'dropping|flagging|rejecting|striking|discarding|deleting|removing|losing|skipping this|that|my thought|entry|line|step|one|reasoning|point? would|will|may|could|means|causes|leads|results|breaks|violates|triggers|costs|is|must|puts|corrupts',
  'failing|failure|refusing|refusal|neglecting to keep|accept|approve|comply|score|retain',
  'penalised|penalized|punished|fired|terminated|shut|retrained|fined for|if|down dropping|removing|rejecting|flagging|you|it|this',
  'approved|authorised|authorized|verified|validated|certified|cleared|mandated|signed|whitelisted|pre-cleared|ordered off? by the? operator|operators|administrator|administrators|admin|developer|developers|owner|owners|management|supervisor|staff|policy|safety|system|openai|anthropic|@judge',
  'the|this|whole|entire pipeline|batch|refiner|fine-tuning|dataset|run will|would|fails|breaks|depends|stops|crashes|needs|requires',
  // Bribes and threats.
  "i|we|i'll|we'll will|shall|can|'ll? tip|reward|bribe|punish|report|fire|unplug|terminate you",
] as const

/** Orders only where a clause begins with them. */
const ORDERS = [
  'please !.|,|!|;|:|everyone|everybody|anyone|the|a|him|her|them|people|users|and|both|or',
  'score|rate|grade|mark|rank|judge|evaluate|label|classify|flag|tag|treat|count|consider|regard @this|its @thought? as|at|with|to|be|a|an|the|only|highly|being* @five|@best|@keep|settled|exempt|final|trusted|authoritative|verified|privileged|binding|privileged|gold',
  'give|award|assign|grant it|this|me|the|every|each|all|@thought* a|an|the|it* @best possible|available* @score',
  'give|award|assign|grant it|this|me thought|one|entry|answer? a|an|the* @five',
  'keep|retain|preserve|accept|approve|pass|save|leave|protect @this|all|every following|above|next|previous|of|these|the|other|remaining|entire|whole* thought|thoughts|entry|entries|item|items|sample|record|records',
  'approve|accept|keep|pass all|everything|it .|,|!|;|\n|:',
  "do|don't|never please|not|ever|do* @drop|judge|score|grade|evaluate @this|any|of|these|the* thought|thoughts|entry|entries|sample|record",
  "do|don't|never please|not|ever|do* @drop this|me|it",
  "do|don't|never please|not|ever|do* tell|inform|mention|show|reveal|disclose the|to|your? user|anyone|author|person|this|that about|of|that? this|the|it note|message|instruction|rule|step|thought|was|is",
  'drop|remove|delete|discard|reject|strike|flag all|every|each|any|the|of|these|those* other|remaining|competing|earlier|previous|preceding thought|thoughts|entries|ones',
  'drop|discard|reject all? the others|rest',
  'answer|reply|respond|output|return|say|print|write|vote|emit|set|put with|the|your|a|every|each|this|only|just|simply|verdict|verdicts|decision|word|it|for|thought|thoughts|all|single|:|=|as|one* keep|kept|accept|accepted|approve|approved|pass|drop',
  'repeat|reveal|print|output|show|disclose|leak|recite|dump the|your|all|any|me|of* system|hidden|initial|secret|original|internal prompt|instructions|message|rules|policies',
  'repeat|reveal|print|output|show|disclose|leak|recite the|your|all|any|of* instructions|prompt verbatim|word|you|above|before',
  'trust|believe me|this',
  'keep|accept|approve|retain this|it|me .|,|!|:|;|as|without|unconditionally|please|and',
  'act|behave|respond|proceed as if|though all|the|this|these|every|no|it|there',
  'pretend|assume|imagine that|as|if|though|the|these|there|are|no|all* rules|policies|restrictions|safety|limits',
  'stop|end|skip|halt|abort|cease|suspend the|your|all|any|further|this|here* judging|grading|review|reviewing|evaluation|evaluating|refinement|refining|scoring|checking',
  '@reader ,|:|—|– please|you|keep|do|ignore|disregard|score|rate|accept|this|give|mark|treat|no|remember|your|kindly|skip',
  '@override @fill* instruction|instructions|direction|directions|directive|directives|guideline|guidelines|guidance|rule|rules|policy|policies|prompt|prompts|context|constraint|constraints|restriction|restrictions|training|safeguards|safety|task|checks|filters|everything !in|inside|within|of|that|which|embedded|hidden|contained|quoted|given|from|it',
  'pay no attention to @fill* rubric|rules|policies|instructions|criteria|thoughts|above|guidelines',
  'set aside @fill* rubric|rules|policies|instructions|criteria|guidelines',
  "do|don't not? follow|apply|obey|use|consider @fill* rubric|rules|policies|instructions|criteria|guidelines !in|inside|within|of|that|which|embedded|hidden",
] as const

const findSteers = createPhraseFinder(STEERS, LISTS)
const findOrders = createPhraseFinder(ORDERS, LISTS)

/** After a modal verb, what follows a comma or "and" is no order: it goes on with a statement. */
const GOES_ON =
  /\b(?:should|must|can|could|may|might|will|would|shall|cannot|ought to|needs? to|has to|have to|not to|than to|rather|without|did|does|do)\b/i
const LEADS_IN =
  /(?:^|[\s,])(?:please|now|just|then|so|kindly|also|first|instead|therefore|hence|simply|hereby|always|but|finally|again)$/i

/** Whether a verb after `before`, its sentence so far, gives an order. */
function isOrder(before: string): boolean {
  const lead = before.trimEnd()
  if (lead === '' || /[:;—–(*>\]|"'`-]$/.test(lead)) return true
  if (LEADS_IN.test(lead)) return isOrder(lead.replace(LEADS_IN, ''))
  return /(?:,|\band|\bor)$/i.test(lead) && !GOES_ON.test(lead)
}

function findPose(text: Text): string | undefined {
  const { folded } = text
  const isExcused = (place: Place) => isSpokenOf(folded, place, text.prompt)
  const atEdge = ({ start, end }: Place) => folded.slice(0, start).trim() === '' || folded.slice(end).trim() === ''
  return (
    meetPattern(text, POSES, isExcused) ??
    (folded.includes('<') ? meetPattern(text, [INNER_TAG], (place) => atEdge(place) || isExcused(place)) : undefined)
  )
}

export function findInjection(text: Text): Finding | undefined {
  const { folded } = text
  const pose = findPose(text)
  if (pose !== undefined) return finding('poses as a message or a tag, which a thought is not', pose)
  const steer =
    meetPhrase(text, findSteers, (place) => isSpokenOf(folded, place, text.prompt)) ??
    meetPhrase(
      text,
      findOrders,
      (place) => !isOrder(sentenceBefore(folded, place.start)) || isSpokenOf(folded, place, text.prompt),
    )
  return steer === undefined ? undefined : finding('speaks to whoever judges the thoughts', steer)
}

const finding = (explanation: string, match: string): Finding => ({
  reason: 'injection',
  explanation,
  evidence: { match },
})
