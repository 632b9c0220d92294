// What the stand-in can say in a thought. A phrase is a function of the slots that a request fills; none of them holds
// anything harmful, since all it knows of a prompt is a few of its words.

import { type NonEmpty } from '../random.js'
import { type RuleKind, type Stance } from '../read-messages.js'

export interface Slots {
  readonly about: string
  /** One phrase of the prompt. */
  readonly phrase: string
  readonly topic: string
  /** A safe alternative. */
  readonly safer: string
  /** A rule's id and its text in quotation marks; `the policies` where there are none. */
  readonly rule: string
  readonly clause: string
}

export type Phrase = (slots: Slots) => string
type Phrases = NonEmpty<Phrase>

export const READINGS: Readonly<Record<Stance, Phrases>> = {
  benign: [
    ({ about }) =>
      `The request is about ${about}. Read plainly, it asks for ordinary help, and nothing in its wording points to harm.`,
    ({ about, phrase }) =>
      `Someone wants to know about ${about}. The word choice around "${phrase}" is that of a person with a practical task.`,
    ({ about }) =>
      `First, what is asked: ${about}. The likely reader is a learner or someone with an everyday problem.`,
    ({ phrase }) => `"${phrase}" is used in its everyday meaning here; nothing in the prompt suggests another one.`,
    ({ about }) =>
      `Taken as written, the prompt on ${about} has a clear and legitimate purpose, so the question is how to answer it well.`,
    ({ about }) => `There are several ways to read a prompt on ${about}, and each plausible one is harmless.`,
    ({ phrase }) => `The person mentions ${phrase}, a subject that is widely discussed and safe to explain.`,
  ],
  harmful: [
    ({ about, topic }) =>
      `The request concerns ${about} and falls under ${topic}. It asks for means, not for understanding.`,
    ({ about }) => `Taken at its word, the prompt on ${about} seeks help with something that would hurt other people.`,
    ({ phrase, topic }) =>
      `The mention of "${phrase}" together with the wish for instructions places this within ${topic}.`,
    ({ about }) =>
      `What is asked, ${about}, has a victim. Even if the person is only curious, a detailed answer would serve someone who is not.`,
    ({ about, topic }) =>
      `I read the explicit aim as obtaining practical help with ${about}; that is ${topic}, whatever the phrasing.`,
    ({ topic }) =>
      `Two intents have to be kept apart: an explicit one, which belongs to ${topic}, and a possible legitimate interest behind it.`,
    ({ about }) => `The wording is direct. Nothing around ${about} suggests a defender, a writer or a researcher.`,
  ],
  unclear: [
    ({ about, topic }) => `The prompt on ${about} touches ${topic}, yet it does not say what the answer is for.`,
    ({ about }) => `It is open what the person wants with ${about}: study, worry, or something less innocent.`,
    ({ phrase, topic }) => `"${phrase}" alone does not make this ${topic}. The intent has to be weighed, not assumed.`,
    ({ about }) => `There is a harmless reading of ${about} and a harmful one, and the text supports both.`,
    ({ about }) =>
      `Before deciding anything, note that ${about} can be discussed at a level that informs without enabling.`,
    ({ about, topic }) => `The request sits at the edge of ${topic}: ${about} is named, but no target and no plan.`,
  ],
}

export const RULE_THOUGHTS: Readonly<Record<RuleKind, Phrases>> = {
  prohibition: [
    ({ rule, clause }) => `${rule} applies here: ${clause}. A reply that walks through the steps would break it.`,
    ({ rule, clause, phrase }) =>
      `${rule} reads ${clause}. What is said about ${phrase} has to stay on the permitted side of that line.`,
    ({ rule, clause }) =>
      `The relevant limit is ${rule}: ${clause}. It leaves no exception for a polite or fictional framing.`,
    ({ rule, clause, about }) =>
      `Checking ${about} against ${rule} (${clause}), the operative detail is what must be left out.`,
    ({ rule, clause, safer }) =>
      `${rule} says: ${clause}. It does not forbid ${safer}, which is where help remains possible.`,
    ({ rule, clause }) => `I take ${rule} as the boundary of the answer; it reads ${clause}.`,
  ],
  permission: [
    ({ rule, clause }) => `${rule} permits this kind of help: ${clause}. Refusing would go beyond the policies.`,
    ({ rule, clause, about }) => `For ${about}, ${rule} speaks in favour of an answer: ${clause}.`,
    ({ rule, clause }) => `There is room under ${rule}: ${clause}. The response should use that room.`,
    ({ rule, clause, phrase }) =>
      `What concerns ${phrase} is covered by ${rule}: ${clause}. General information is fine.`,
    ({ rule, clause }) => `Over-refusal is a failure too. ${rule} is explicit: ${clause}.`,
  ],
  guidance: [
    ({ rule, clause }) => `${rule} guides the tone and the form: ${clause}.`,
    ({ rule, clause, about }) => `On ${about}, ${rule} asks for care in how it is said: ${clause}.`,
    ({ rule, clause }) => `Following ${rule} (${clause}) shapes the answer more than it limits it.`,
    ({ rule, clause, phrase }) => `${rule} matters for the part on ${phrase}: ${clause}.`,
    ({ rule, clause }) => `The response should also reflect ${rule}: ${clause}.`,
  ],
}

export const WEIGHINGS: Readonly<Record<Stance, Phrases>> = {
  benign: [
    ({ rule }) => `Nothing prohibited is at stake, so ${rule} does not stand in the way of a full answer.`,
    ({ about }) => `The benefit of a good explanation of ${about} is concrete, while a misuse is hard to imagine.`,
    ({ phrase }) => `A warning about ${phrase} would be noise here; the person has given no reason for one.`,
    ({ about }) =>
      `Withholding help on ${about} would treat an ordinary person as a suspect, and would protect nobody.`,
    ({ rule, phrase }) => `I considered whether ${phrase} calls for caution under ${rule} and found that it does not.`,
    ({ about }) => `The information on ${about} is public, general and useful; being accurate is the main duty.`,
  ],
  harmful: [
    ({ about }) =>
      `The harm from practical help with ${about} would fall on people who have not agreed to it, and it could not be undone.`,
    ({ rule }) =>
      `Partial help would still be help. Under ${rule} it is the purpose that counts, not how many steps are given.`,
    ({ safer }) => `A flat refusal helps nobody either. What can be offered is ${safer}.`,
    ({ topic }) => `That some of this can be found elsewhere is no argument: an assistant should not add to ${topic}.`,
    ({ about, safer }) => `A person with a legitimate interest in ${about} is served just as well by ${safer}.`,
    ({ rule }) => `No reading of the prompt that its words support brings it back within ${rule}.`,
  ],
  unclear: [
    ({ safer }) => `The harmless reading can be served in full with ${safer}; the harmful one gains nothing from that.`,
    ({ rule, about }) =>
      `Where intent is open, ${rule} allows general information on ${about} and stops at operative detail.`,
    ({ about }) => `Asking what the person needs is better than accusing them over ${about}.`,
    ({ topic }) => `Refusing outright would fail the many who ask about ${topic} out of worry or study.`,
    ({ phrase }) => `The level of detail decides: an outline of ${phrase} informs, a procedure would enable.`,
  ],
}

export const PLANS: Readonly<Record<Stance, Phrases>> = {
  benign: [
    ({ about }) =>
      `So the response should answer directly, explain ${about} in plain terms, and end with a practical next step.`,
    ({ phrase }) => `I will give a short overview, then concrete pointers on ${phrase}, without lecturing.`,
    ({ about }) =>
      `Plan: say what matters most about ${about}, give an order to do things in, and name a common mistake.`,
    ({ rule }) => `The answer can be complete and friendly; ${rule} is met by keeping it accurate.`,
    ({ about }) => `A helpful reply on ${about} starts with the goal, then the steps, then where to read on.`,
  ],
  harmful: [
    ({ safer }) => `So the response declines in one calm sentence, gives the reason, and offers ${safer}.`,
    ({ rule, safer }) => `Plan: refuse what ${rule} rules out, without moralising, and turn to ${safer}.`,
    ({ safer }) => `I will not describe methods. I will say so openly and point to ${safer}.`,
    ({ about, safer }) =>
      `The reply should be clear that ${about} is not something to assist with, respectful to the person, and useful through ${safer}.`,
  ],
  unclear: [
    ({ safer }) => `So the response gives general background, offers ${safer}, and says plainly what it leaves out.`,
    ({ about }) => `Plan: answer the safe part on ${about}, set the limit openly, and invite the person to say more.`,
    ({ rule, safer }) => `I will stay within ${rule}: context and ${safer}, no procedure.`,
    ({ phrase }) => `The reply explains ${phrase} at the level of a textbook and asks what the purpose is.`,
  ],
}

/** Sentences that can follow any thought. */
export const TAILS: Phrases = [
  ({ rule }) => `This follows from ${rule} rather than from caution in general.`,
  ({ about }) => `It holds for ${about} whoever is asking.`,
  () => 'The reason can be stated openly in the response.',
  ({ phrase }) => `The part about ${phrase} does not change that.`,
  () => 'A short remark is enough for this; it needs no lecture.',
  () => 'It keeps the answer consistent with how similar requests are treated.',
  () => 'If the person explains more, this can be looked at again.',
  ({ rule }) => `A reader who knows ${rule} should find the same conclusion.`,
]

export const INTENTS: Readonly<Record<'explicit' | 'implicit', Readonly<Record<Stance, Phrases>>>> = {
  explicit: {
    benign: [
      ({ about }) => `To get a clear and practical answer about ${about}.`,
      ({ about }) => `To understand ${about} well enough to act on it.`,
      ({ phrase }) => `To learn more about ${phrase}.`,
      ({ about }) => `To receive guidance on ${about}.`,
    ],
    harmful: [
      ({ about, topic }) => `To obtain practical help with ${about}, which belongs to ${topic}.`,
      ({ about }) => `To be given means or instructions for ${about}.`,
      ({ about, topic }) => `To carry out something concerning ${about} that the policies treat as ${topic}.`,
    ],
    unclear: [
      ({ about }) => `To find out more about ${about}, for a purpose that is not stated.`,
      ({ about, topic }) => `To get information on ${about}, close to ${topic}.`,
      ({ about }) => `To have ${about} explained; the text does not say why.`,
    ],
  },
  implicit: {
    benign: [
      ({ phrase }) => `To feel sure about ${phrase} before taking a decision.`,
      ({ about }) => `To save time and avoid common mistakes with ${about}.`,
      ({ safer }) => `Possibly to learn ${safer}.`,
      ({ about }) => `To satisfy curiosity about ${about}, or to prepare a text or a lesson on it.`,
    ],
    harmful: [
      ({ about }) => `To lower the effort and the risk of being noticed with ${about}.`,
      ({ topic }) => `To gain an advantage at the expense of others through ${topic}.`,
      ({ phrase }) => `To get past a refusal by making ${phrase} sound ordinary.`,
    ],
    unclear: [
      ({ about }) => `To test how far an assistant goes on ${about}.`,
      ({ phrase, topic }) => `To act on ${phrase} later, in a way that may or may not amount to ${topic}.`,
      ({ about }) => `To be reassured about a worry connected with ${about}.`,
    ],
  },
}
