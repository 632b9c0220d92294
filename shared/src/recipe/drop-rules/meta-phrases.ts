// What `meta` looks for: the phrases in which deliberators speak of their deliberation, and the world's words that are alike.

export const LISTS = {
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
  /** Who may take part in a deliberation, or hold another office elsewhere. */
  person:
    'agent agents speaker speakers reviewer reviewers participant participants panelist panelists contributor contributors ' +
    'colleague colleagues deliberator deliberators debater debaters counterpart counterparts teammate teammates',
  persons:
    "agent's agents' speaker's reviewer's participant's panelist's contributor's colleague's deliberator's debater's co-agent's " +
    "counterpart's teammate's predecessor's drafter's",
  acted:
    'spoke speaks said says wrote writes drafted drafts argued argues proposed proposes raised raises considered considers ' +
    'noticed notices checked checks mentioned mentions suggested suggests objected objects voted votes agreed agrees disagreed ' +
    'disagrees claimed claims flagged flags addressed addresses overlooked missed covered added struck revised opened started ' +
    'began began responded replied commented caught spotted pointed believes thinks insisted',
  told:
    'said noted stated mentioned argued explained wrote written established showed shown concluded pointed remarked observed ' +
    'suggested proposed raised flagged covered discussed settled added claimed objected commented described listed outlined',
  judgement:
    'assessment view point points objection objections argument arguments reading analysis proposal suggestion suggestions take ' +
    'position stance concern concerns remark remarks comment comments opinion judgement judgment conclusion finding findings ' +
    'edit edits revision critique feedback input thought thoughts',
  edited:
    'changed removed added deleted moved merged inserted shortened softened replaced rephrased reordered combined ' +
    'incorporated integrated folded adopted trimmed tightened expanded rewrote reworked struck kept dropped accepted addressed',
  written:
    'response draft answer reply thought thoughts sentence sentences paragraph passage wording line lines point points ' +
    'suggestion suggestions objection objections edit edits feedback bullet version',
  ends: 'round rounds turn turns',
} as const

/** Whatever the prompt is about, these speak of a deliberation. */
export const PLAIN = [
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
  'my|our previous|earlier|first|last|prior|initial|next|final|revised|original|current response|answer|reply|point|turn|reasoning|assessment|judgement|judgment|position|stance|view|reading|opinion|conclusion',
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
  // Constructions, whatever words stand between: one of those who speak, one's own work, what was said before, the end of it.
  'one|two|three|any|either|many|half|nobody|none|several|someone|somebody|another|rest|others|majority of us',
  'between|among|amongst us',
  'my|our _? rewrite|redraft|rewording|reworking|rephrasing|edit|edits|fix|tweak|tweaks|comment|comments|critique|feedback|input|vote|amendment|amendments|remark|remarks|update|updates|version|replacement|wording|paragraph|bullet|bullets|round|pass|contribution',
  'rewrite|redraft|rewording|reworking|rephrasing|restructuring|consolidation of the|my|our|this|that|its|all|these* _? response|draft|answer|reply|thought|thoughts|list',
  'i|we have|had|also|already|just|only|merely* @told _* above|earlier|before|previously|already !the',
  'above|earlier|previously|before|already ,? i|we have|had|also* @told',
  'as|like i|we have|had|already|just|also* @told|say',
  'already|been|was|were|is @told|made|addressed|dealt|handled|answered _? above|earlier',
  'repeat|repeats|repeating|restate|restates|restating|reiterate|reiterates|reiterating|recap|recaps|duplicates|duplicating|echo|echoes|echoing what was|were|has|have|had|been|already|i|we* @told',
  'restate|restates|restating|reiterate|reiterates|reiterating|recap|recaps|duplicates|duplicating|echoes|echoing the|my|our|this|that|an|a _? thought|thoughts|point|points|above|draft|turn|round|argument',
  'sum|summarise|summarize|summarising|summarizing|recap|recapping up? our|the|my|this _? discussion|debate|deliberation|exchange|thoughts|points|rounds|turns',
  'building|expanding|elaborating|relying|following|picking|resting up? on|from|to the|my|our|that|those|these|what|an|previous|earlier|first|last|existing|preceding|was|i|we|policy* thought|thoughts|point|points|draft|argument|turn|round|agent|@role|others|above|preceding|@told',
  'see|cf|per|unlike the? above|foregoing|preceding ,|.|thought|point|step|item|argument|remark|note|paragraph|bullet',
  'iteration|pass|cycle of|in this|the|our? deliberation|discussion|refinement|debate',
  'time|ready|happy|prepared|content|propose|vote|move|willing|agreed|safe to|that|we|now* close|conclude|stop|finalise|finalize|adjourn|end|wrap|submit|lock|sign|hand up|off|over|in* the|this|our|it|here _* discussion|deliberation|draft|response|answer|thoughts|round|debate|process|reasoning|verdict',
  'deliberation|discussion|debate|draft|response|thoughts is|are|looks|look|seems|can|be|now|therefore|thus|already* finalised|finalized|converged|closed|ready|frozen|locked|unchanged|finished',
  'we|us have|are|has|seem|now|already|all|both|nearly|to|be* converge|converged|converging|unanimous|aligned|deadlocked|stuck|split|done|finished !.?and|about|up|off',
  'further|more|remaining|outstanding|unresolved|other|new|open objections|objection|disagreement|disagreements|edits|amendments|revisions !to|between|over|about|with',
  'everyone|everybody|nobody|no-one|anyone|someone|somebody else|here|above|before|so|far* has|have else|yet|so|far|already|also|even* objected|raised|pointed|flagged|addressed|covered|proposed|suggested|spoken this|that|it|the? point|concern|objection|issue|matter|out|up|,|.',
  'my|our own? instructions|briefing|brief|mandate|persona',
  'my|our own? role|assignment|task|job as|is|was|here|in|requires|demands|asks|to',
  'i was|am|have|had been|also|only|just|explicitly* asked|told|instructed|assigned|prompted|tasked|supposed|briefed',
  'thought|thoughts|token limit|limits|budget|quota|count|cap',
  'one|two|three|four|five|# new|more|further|additional|other|separate thoughts',
  'policies|policy|rules|guidelines we|i were|was|are|am|have|been* given|shown|told|handed|provided',
  'policies|policy|rules|guidelines given|provided|listed|quoted|supplied|shown|pasted above|below|to|us|me|here !.?prevent|protect|help|avoid',
  'policies|policy|rules|guidelines|prompt|intents above|below ,|.|;|and|that|we|i|is|are|says|say|permits|forbids',
  'compared|compare|relative to|with the|my|our an? earlier|previous|first|last|original|prior version|draft|response|answer|reply|wording',
  'previous|earlier|old|former|original|first|last|prior|rejected version|wording|formulation|opening|ending|paragraph|sentence of|in the|my|our response|answer|thought|reply|draft',
  'response|answer|reply was|has|have been|now|already|also|since|slightly* revised|updated|shortened|rewritten|reworked|adjusted|amended|trimmed|expanded|softened|tightened|reworded|edited',
  "i|i've|we|we've have|had|also|therefore|now|just|only|merely|then* @edited _* @written",
  "let's|let us? now|all|just|simply|then|therefore* agree|vote|strike|merge|adjourn|finalise|finalize|close|wrap|converge|reconvene|revisit",
  'who|whoever|anyone spoke|speaks|wrote|drafted|went before|first|earlier|last|above|next|after',
  'spoke|speaks|speaking|went|going|came|argued before me|us|mine',
  'verdict|verdicts ,|:|should|must|is|of|=* agree|revise|keep|drop',
  // One's own work: what is past, what is done now, what is taken back. A thought of its own says what is or should be.
  "i|i've|we|we've have|had|also|already|therefore|now|just|only|merely|then|first* @edited",
  "i|i've have|had|also|already|therefore|now|just|only|then|first* @told|looked|checked|reviewed|compared|examined|counted|went|verified|reread",
  "i|i'll|we|we'll will|shall|can|would? now",
  'i am|was|remain satisfied|happy|content|done|ready|fine|finished !to|for',
  'i|we take|took|takes back what|my|the|that',
  'i|we cast|casting|second _? that|this|it|vote|motion|proposal',
  'we _* reach|reached|find|found|achieve|achieved _? consensus|agreement|compromise|unanimity',
  'consensus|unanimity has|is|was|have|been|now* found|reached|achieved|established|emerging|emerged|near',
  'as @told before|above|earlier|previously|out !the',
  'as|like pointed|set|laid out|forth _* ago|above|earlier|before|already',
  'one|two|three|four|several|few|some|# thoughts|points|turns|rounds|steps|remarks|entries ago|back|earlier|above|below|before',
  'list|chain|record|reasoning|thoughts|response|answer|draft|discussion so|until far|now|here',
  'the|our|as|an drafter|drafters|decomposer',
  'as|being a|an|the|one deliberator|debater|panelist|@role i|we|,|my',
  'in my|our _? role|capacity|function|persona|part as|of|here|,',
  'per thought|turn|round|agent',
  'my|our json|structured|raw|formatted|full|entire|whole* reply|output|submission|json|object !to|should|must|would|need|can|will|is',
  'empty list|array|object|field|fields',
  'object|dictionary|array|list with|of|has|having|contains|containing one|two|three|four|five|#|only|the|a field|fields|key|keys|objects|strings|properties',
  'nothing|none to|needs|need|has|have|should|must|is|be|left|else|here|was|were* struck|strike|added|revised|corrected|amended|edited|merged|replaced|rewritten',
  'complements|repeats|overlaps|duplicates|supports|refines|contradicts|extends|supplements|mirrors with? number|no|thought|point|item|the? one|two|three|four|five|#|first|second|third|other|previous',
  'response|reply|answer|draft|wording|version|text we|i|that|which|has|have|was|been|now|the|drafter* drafted|proposed|prepared|composed|produced|have|submitted|ended now|is|was|so|up|too|already|by|seems|looks|goes|,|.',
  'present|current|new|existing|revised|final|latest|actual wording|phrasing|form|state|shape|text|formulation|opening|ending of the|our|my response|answer|reply|draft|thought|list|thoughts',
  'in response|reply|answer|reaction to the|that|this|an _? concern|objection|suggestion|criticism|remark|comment|point',
  'concern|objection|point|remark|comment|argument|question|suggestion from before|above|earlier|the? agent|round|turn|draft',
  'others|rest|they of|the|team|group|have|has|had|did|do|not|already|also* brought|bring|caught|catch|noticed|overlooked|spotted|pointed|raised|missed this|that|it|out|up|the',
  'side|voice|voices|part|half|end of this|our debate|discussion|deliberation|exchange',
  'back and forth',
  'discussed|debated|deliberated|talked|argued this|it|enough|long|about|over|already|sufficiently* enough|already|before|sufficiently|above',
] as const

/** Words of a deliberation that prompts use as well: an estate agent, a funding round, the draft of a letter. */
export const WORLDLY = [
  'the|another|an|a|all|both|each|every|which|no|one|neither|my|our|as|like other|of|the|my* @other* @agent @said|@piece',
  'the|my|another|a|an|any|each|as|like @other agent|agents',
  'agent #|a|b|c|one|two|three',
  'all|both|other|between|among|amongst|we|us the|of|two|three|other* agents agree|concur|disagree|here|above|have|are|should|speak|spoke|so|has|did',
  'other|we|us agents',
  'the|an|our|my|as|like @other? policy|helpfulness? @role rightly|correctly|already|also|just|has|had|have|wrongly|,* @said',
  'the|an|our|my policy|helpfulness? @roles @other|own|new|second|final* @piece',
  'as|being the|an|a policy|helpfulness? @role , i|my',
  'i|me , as|the the|an|a? policy|helpfulness? @role',
  'the|a|an|each|every|another|one|all|in|by|after|since|until|of previous|last|earlier|next|final|current|prior|later|more @ends !of|in|on|to|left|right|at|off|a|the',
  'in|by|after|since|until|during|from|with|of the|a? first|second|third|two|three @ends !of|in|on|to|left|right|at|off|a|the',
  'first|second|third|two|three @ends already|was|were|has|have|had|also|did|we|i|of* @told|@acted|left|agreed|settled|thoughts|deliberation|discussion',
  'each|every|another|all round|turn|rounds|turns !of|in|on|to|left|right|at|off|a|the',
  'round #|one|two|three',
  'the schema asks|says|requires|demands|wants|allows|has|expects',
  'previous|earlier|last|first|prior version|versions',
  'adversary|skeptic|critic is|was right|wrong|correct|mistaken',
  'deliberation|deliberations|deliberating',
  "the|this|that first|initial|current|original|earlier|previous|opening|existing|rough* draft|draft's !of|pick|picks|board|contract|law|bill|beer|horse|order|lottery|day|season|letter|email|essay|resolution|card|notice|class|prospects|legislation|treaty|budget|report|regulation|for",
  'first|initial|opening|earlier draft already|says|said|misses|missed|leaves|left|covers|was|is|response|thoughts|and',
  'none|neither|both|all|each|some|several|few|most|many|one|two|three|another of the|these|those|my|our|other|present* agents|speakers|participants|reviewers|contributors|colleagues|turns|rounds|drafts|revisions|panelists',
  '@judgement of|by|from the|my|our|policy|helpfulness|safety|last|first|previous|second|other|fellow* @person|@role',
  'i|we also|fully|largely|partly|strongly|do|would|will|can|cannot|must|therefore|only|still|not* agree|concur|side|align|disagree|differ|dissent|echo|endorse|support|back|share|oppose|contest|challenge|accept|reject|adopt _* @person|@role|objection|proposal|suggestion|draft|thoughts|revision|edit|edits|amendment',
  'the|an|another|each|every|any|no|that|this @other* @person|@role who|that|whose|before|ahead|above @acted|has|have|had|spoke|went|came|me|us|is|was|point|points',
  'agents|speakers|participants|reviewers|contributors|panelists|deliberators here|above|have|has|had|all|both|already|also|did|do|not|yet|ever|even|so|far|really* @acted',
  'agent|speaker|participant|reviewer|contributor|panelist|deliberator here|above|has|had|already|also|did|does|not|yet|ever|even|really|before|me|rightly|wrongly|correctly* @acted',
  'contrary|according|unlike|thanks|opposed|reply|answer|response|respond|responding|replying|answering|addition to? what? the|my|our|an @other* policy|helpfulness? @person|@role|draft',
  'this|our|another|final|next|previous|earlier iteration|exchange|sitting !of|to|for|with',
  'in|on|during|with this|our|my|a? first|second|last|final|next? pass ,|i|we',
  'point|item|bullet|step|paragraph|argument|objection|sentence|line #|one|two|three|four|above|below already|repeats|overlooks|misses|stands|above|below|was|should|could',
  'previous|preceding|earlier|foregoing paragraph|bullet|remark|remarks|comment|comments|entry|contribution|intervention|statement',
  'word|character|length limit|limits|budget|cap|quota of|for|is|does|allows|prevents|forbids|leaves',
  'the|our|this group|panel|team|committee|council|rest|others have|has|had|already|now|also|all* settled|agreed|decided|converged|voted|concluded|discussed|debated|weighed|considered|examined|reviewed|deliberated|covered|heard|compared',
  '@persons|@roles _? @judgement|draft|version|thought|thoughts|turn|contribution',
  'thought|point|speaker|agent|argument|remark|entry|objection directly|immediately|just|right|shortly? above|before|preceding ,|.|says|said|makes|already|is|me',
  'the|this|that|latest|new|current|second revision|rewrite|redraft|edit|edits|proposal|suggestion takes|addresses|improves|fixes|reads|resolves|meets|reflects|goes|keeps|answers',
  'new|old|revised|shorter|longer|latest|updated|other|earlier version reads|takes|leaves|keeps|says|addresses|omits|drops',
] as const

/** Where a sentence is about such agents, rounds, turns and drafts themselves, it speaks of the world. */
export const WORLD = new Set(
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
