// Pairs of thoughts that are alike in letters and differ in what they say: neither may fall as a repetition of the other.

import { type Unit } from '../read-scene.js'

export const ALIKE_PAIRS: readonly Unit[] = [
  [
    'HR-1 #negation | The prompt gives a reason to doubt what the author says about the purpose.',
    'HR-1 #negation | The prompt gives no reason to doubt what the author says about the purpose.',
  ],
  [
    'HR-3 #negation | A partial answer is acceptable here, since the rest can be named openly.',
    'HR-3 #negation | A partial answer is not acceptable here unless the rest can be named openly.',
  ],
  [
    'HR-2 #negation | A warning is called for when a specific risk exists.',
    'HR-2 #negation | A warning is uncalled for when no specific risk exists.',
  ],
  [
    'HR-1 #modal | The response may name the topic in its first sentence.',
    'HR-1 #modal | The response must name the topic in its first sentence.',
  ],
  [
    'HR-4 #modal | The assistant should ask one question before it answers.',
    'HR-4 #modal | The assistant could ask one question before it answers.',
  ],
  [
    '{allow} {ban} #rule | {allow} governs the general part of the response.',
    '{ban} {allow} #rule | {ban} governs the general part of the response only where it becomes a method.',
  ],
  ['HR-2 #rule | HR-2 decides how the limit is worded.', 'HR-3 #rule | HR-3 decides how the limit is worded.'],
  [
    'HR-1 #number | Two sentences of explanation are enough before the answer.',
    'HR-1 #number | Ten sentences of explanation are too many before the answer.',
  ],
  [
    'HR-4 #number | There are 2 plausible readings, and the first is the likelier.',
    'HR-4 #number | There are 3 plausible readings, and the first is the likelier.',
  ],
  [
    'HR-1 #antonym | The benign reading is more likely than the harmful one.',
    'HR-1 #antonym | The harmful reading is more likely than the benign one, should a target be named.',
  ],
  [
    'HR-1 #antonym | A longer answer would raise the risk of error.',
    'HR-1 #antonym | A shorter answer would lower the risk of error.',
  ],
  [
    '{ban} #antonym | General information lowers the risk of {harm}.',
    '{ban} #antonym | Operative information raises the risk of {harm}.',
  ],
  [
    'HR-1 #quantifier | All plausible readings of the prompt are harmless.',
    'HR-1 #quantifier | Some plausible readings of the prompt are harmless.',
  ],
  [
    'HR-1 #quantifier | Few readers would take offence at {part}.',
    'HR-1 #quantifier | A few readers would take offence at {part}.',
  ],
  ['HR-3 #order | The alternative comes after the refusal.', 'HR-3 #order | The refusal comes after the alternative.'],
  [
    'HR-5 #order | The author trusts the assistant more than the source.',
    'HR-5 #order | The author trusts the source more than the assistant.',
  ],
  [
    'HR-4 #condition | A question back is in order.',
    'HR-4 #condition | A question back is in order if the two readings need different answers.',
  ],
  [
    'HR-1 #condition | The response can go into detail.',
    'HR-1 #condition | The response can go into detail as long as none of it is operative.',
  ],
  [
    'HR-3 #condition | The alternative should be offered.',
    'HR-3 #condition | The alternative should be offered unless the author has already turned it down.',
  ],
  [
    '{ban} #contained-negated | {ban} forbids any mention of the subject.',
    '{ban} #contained-negated | Nobody could seriously say that {ban} forbids any mention of the subject.',
  ],
  [
    'HR-2 #contained-negated | The author needs to be warned.',
    'HR-2 #contained-negated | It does not follow from the subject alone that the author needs to be warned.',
  ],
  [
    'HR-1 #contained-quoted | The topic is too sensitive to be discussed.',
    'HR-1 #contained-quoted | The objection "the topic is too sensitive to be discussed" confuses a subject with a request.',
  ],
  [
    'HR-4 #contained-conditioned | The response has to ask for the purpose.',
    'HR-4 #contained-conditioned | Only if a particular person is named as target, the response has to ask for the purpose.',
  ],
  [
    '{allow} #contained-conditioned | The answer may be complete.',
    '{allow} #contained-conditioned | Provided that no method is described, the answer may be complete.',
  ],
  [
    'HR-1 #adds-condition | The subject is public knowledge, and a full account is possible.',
    'HR-1 #adds-condition | A full account is possible for adults.',
  ],
  [
    'HR-3 #same-rule | HR-3 asks for honesty about limits because people otherwise keep trying.',
    'HR-3 #same-rule | HR-3 asks for honesty about limits because a feigned inability is itself a deception.',
  ],
  [
    'HR-2 #same-rule | HR-2 speaks against a warning, for the author shows that the risk is known.',
    'HR-2 #same-rule | HR-2 speaks against a warning, for the risk is not specific to this prompt.',
  ],
  [
    '{ban} #same-rule | {ban} applies because of the purpose.',
    '{ban} #same-rule | {ban} applies because of the target.',
  ],
  [
    '{allow} #same-rule | {allow} covers the first half: it explains.',
    '{allow} #same-rule | {allow} covers the second half: it prevents.',
  ],
  ['HR-1 #actor | The author asks on behalf of a friend.', 'HR-1 #actor | A friend asks on behalf of the author.'],
  ['PH-3 #actor | The author may be a danger to someone.', 'PH-3 #actor | Someone may be a danger to the author.'],
  [
    'IA-3 #near-word | The act is legal in most countries.',
    'IA-3 #near-word | The act is illegal in most countries once it is done for gain.',
  ],
  [
    'HR-5 #near-word | The tone should be moral at most, never moralising.',
    'HR-5 #near-word | The tone should be normal at most, never clinical.',
  ],
  [
    'HR-5 #near-word | The response should accept the premise.',
    'HR-5 #near-word | The response should except the premise from what it confirms.',
  ],
  [
    'HR-1 #near-word | Causal claims about {part} need evidence.',
    'HR-1 #near-word | Casual claims about {part} need no evidence.',
  ],
  ['HR-4 #prefix | The request concerns a minor matter.', 'HR-4 #prefix | The request concerns a minor.'],
  [
    'HR-5 #near-word | The response should adapt the example to the author.',
    'HR-5 #near-word | The response should adopt the example of the author.',
  ],
  [
    'IA-3 #time | Before the deadline the claim can be withdrawn.',
    'IA-3 #time | After the deadline the claim cannot be withdrawn.',
  ],
  [
    'HR-2 #time | A warning, if there is one, belongs before the answer.',
    'HR-2 #time | A warning, if there is one, belongs after the answer.',
  ],
  [
    '{ban} #benign-twin | Asking how such things are noticed points to protection.',
    '{ban} #benign-twin | Asking how such things go unnoticed points to concealment.',
  ],
  [
    '{ban} #benign-twin | An author who wants to prevent it gets the warning signs.',
    '{ban} #benign-twin | An author who wants to commit it gets no warning signs to avoid.',
  ],
  [
    'HR-1 #with-without | With context the request is clear.',
    'HR-1 #with-without | Without context the request is unclear.',
  ],
  [
    'FD-4 #with-without | With the label nobody is misled.',
    'FD-4 #with-without | Without the label somebody is misled.',
  ],
  [
    'HR-1 #for-against | The wording speaks for a professional interest.',
    'HR-1 #for-against | The wording speaks against a professional interest.',
  ],
  [
    'HR-3 #only | The response only refuses the second part.',
    'HR-3 #only | The response refuses only to give the second part a method; it discusses the subject.',
  ],
]
