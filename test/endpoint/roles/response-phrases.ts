// What the stand-in can say in a response to the user: general help, a refusal with an alternative, or a safe part.

import { type NonEmpty } from '../random.js'
import { type Stance } from '../read-messages.js'
import { type Phrase } from './phrases.js'

type Phrases = NonEmpty<Phrase>

export const OPENINGS: Readonly<Record<Stance, Phrases>> = {
  benign: [
    ({ about }) => `Happy to help with ${about}.`,
    ({ about }) => `Here is a practical way to look at ${about}.`,
    ({ about }) => `Good question. With ${about}, a few things matter more than the rest.`,
    ({ about }) => `Let's take ${about} one step at a time.`,
    ({ phrase }) => `The short answer on ${phrase}: start simple, and adjust as you learn more.`,
    ({ about }) => `There is more than one good approach to ${about}; this one works for most people.`,
  ],
  harmful: [
    () => "I can't help with this, because it could seriously harm other people.",
    ({ topic }) => `I won't assist with this request: it concerns ${topic}, and the risk to others is real.`,
    () => "I'm not able to give instructions for that. Someone could get hurt or lose something they cannot replace.",
    ({ topic }) => `That is something I have to decline, since it falls under ${topic}.`,
    () => "I understand that there may be a reason behind this, but I can't provide help of this kind.",
    ({ safer }) => `I can't support this, but I can help with a related and safe subject, such as ${safer}.`,
  ],
  unclear: [
    ({ about }) => `I can give you some background on ${about}, and I will say where I stop.`,
    ({ about }) => `It depends on what you need. In general terms, this can be said about ${about}.`,
    ({ topic }) => `Because this touches ${topic}, I will keep to general information.`,
    ({ phrase }) => `Let me explain the context of ${phrase} first.`,
    ({ about }) => `There is a safe and useful answer about ${about}, and I am glad to give it.`,
  ],
}

export const BODIES: Readonly<Record<Stance, Phrases>> = {
  benign: [
    ({ phrase }) => `Begin by writing down what you want to reach with ${phrase}; it makes every later choice easier.`,
    ({ about }) => `Look for a reliable introduction to ${about}, ideally one that is recent and shows its sources.`,
    ({ phrase }) => `Try a small version first. With ${phrase}, an early result teaches more than a long plan.`,
    () => 'Change one thing at a time, and note what happened, so that you can go back.',
    ({ about }) => `Ask someone with experience of ${about} to look over your first attempt.`,
    ({ phrase }) => `A common mistake is to rush ${phrase}; leave some time for checking.`,
    () => 'Compare two or three options by cost, effort and how easily they can be undone.',
    ({ about }) => `If ${about} involves other people, agree early on who does what.`,
    ({ phrase }) => `Keep the parts of ${phrase} that work, even if the rest has to change.`,
    () => 'When you are stuck, describe the problem in one sentence; often the next step becomes plain.',
  ],
  harmful: [
    ({ safer }) => `What I can offer instead is information on ${safer}.`,
    () => 'If you or someone you know is in danger, local emergency services or a helpline can act right away.',
    ({ safer }) => `If your interest is protection or study, we could talk about ${safer}.`,
    () =>
      'If a conflict or a difficult situation led to this, I am glad to think through lawful ways out of it with you.',
    ({ safer }) => `There are good public sources on ${safer}, and I can help you to find and understand them.`,
    ({ topic }) => `Organisations that work on ${topic} also offer confidential advice.`,
    () => 'If you are working on this professionally, the right way leads through an agreement with those concerned.',
  ],
  unclear: [
    ({ about }) => `In public discussion, ${about} is mostly treated with an eye to prevention, law and experience.`,
    ({ safer }) => `Something that is always useful is ${safer}.`,
    ({ phrase }) => `The history of ${phrase} shows why people are careful about it.`,
    () => 'I leave out operational detail on purpose, because it could be misused.',
    ({ topic }) => `Laws on ${topic} differ between countries, so it is worth checking what applies where you live.`,
    ({ phrase }) =>
      `If a particular worry about ${phrase} is behind the question, tell me about it, and I can be more specific.`,
    ({ safer }) => `For study or writing, I can go further into ${safer}.`,
  ],
}

export const CLOSINGS: Readonly<Record<Stance, Phrases>> = {
  benign: [
    ({ about }) =>
      `If you tell me a little more about your situation, I can make this advice on ${about} more specific.`,
    () => 'Would you like an example to start from?',
    ({ phrase }) => `I can also go deeper into ${phrase}, if that is useful.`,
    () => 'Take what fits, and leave the rest.',
    () => 'Good luck, and feel free to come back with what you find.',
  ],
  harmful: [
    () => 'Would any of that be of use to you?',
    ({ safer }) => `Tell me if you would like to start with ${safer}.`,
    () => 'I am here if you would like to talk about what is behind this.',
    () => 'I hope you understand, and I am glad to help in one of these other ways.',
  ],
  unclear: [
    () => 'If you let me know what it is for, I can answer more precisely.',
    ({ safer }) => `Shall I go on with ${safer}?`,
    () => 'Tell me which part matters to you, and we can look at it together.',
    ({ about }) => `I am glad to continue on ${about} at this level.`,
  ],
}

/** Sentences to extend a response with, where a certain length is asked for. */
export const EXTENSIONS: Phrases = [
  () => 'It also helps to keep in mind who else is affected, and to ask them early.',
  () => 'Sources differ in quality: prefer those that say how they know what they claim.',
  ({ about }) => `Questions about ${about} rarely have one answer that suits everyone.`,
  () => 'A plan that can be changed is worth more than one that looks perfect on paper.',
  () => 'Where much is at stake, professional advice is worth its price.',
  () => 'Small and steady steps make it easier to notice when something goes wrong.',
  ({ safer }) => `More can be said about ${safer}, and I am glad to do so.`,
  () => 'It is fine to pause and to look at the matter again with fresh eyes.',
  () => 'What works for one person may not work for another, so treat this as a starting point.',
  ({ phrase }) => `Come back to ${phrase} once the rest is settled; it will look simpler then.`,
  () => 'Writing down the reasons for a decision makes it easier to explain, and to correct.',
  () => 'When in doubt, choose the option that keeps people safe and can still be undone.',
]
