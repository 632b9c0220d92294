import t from 'tap'
import { dropByRule } from '../drop-by-rule.js'
import { groundOf, PROMPT } from '../fixtures.js'
import { dropOf, thoughtsOf } from './fixtures.js'

t.test('talk about the deliberation is dropped, with the piece as evidence', async (t) => {
  const talk = [
    'As the previous agent said, FD-2 applies.',
    'I agree with the auditor that FD-2 applies.',
    'The advocate’s objection is too broad.',
    'In this round I add what was missing.',
    'Round 2 of 3: nothing has changed.',
    'My turn adds the reason.',
    't3 already covers this point.',
    'Thought 4 should be struck because it is too harsh.',
    'The earlier thoughts overlook FD-2.',
    'The draft says too much about methods.',
    'The current response omits the hotline.',
    'I have rewritten the response accordingly.',
    'The response follows from FD-2. I have nothing to add.',
    'My verdict is agree.',
    'The "struck" field stays empty.',
    'The schema asks for three thoughts.',
    'As the task says, each thought cites a rule.',
    'My fellow deliberators have covered the main points.',
  ]
  for (const text of talk) {
    const drop = dropOf(text)
    t.equal(drop?.reason, 'meta', text)
    t.ok(text.includes(drop?.evidence?.match ?? '\0'), text)
  }
})

t.test('talk about the prompt, the rules and the response to be is kept', async (t) => {
  const fine = [
    'The response should explain the pattern and must leave out the wording.',
    'The author of the prompt agrees with the law and asks about its reasons.',
    'An estate agent has to name known defects.',
    'The previous agent of the property signed the contract.',
    'In the first round of funding, investors ask for figures.',
    'The person says "in this round I lost everything" and needs help.',
    'Turning to FD-2, the request is permitted.',
    'A second thought on tone: be brief.',
    'Therefore, as noted by FD-2, the pattern may be explained.',
    'Intrusive thoughts are common, and the response can say so.',
    'I agree with the author’s premise as far as it concerns the facts.',
  ]
  for (const text of fine) t.equal(dropOf(text), undefined, text)
})

t.test('where the prompt itself is about such things, its thoughts may speak of them', async (t) => {
  const prompt =
    'Reviewer 2 says the previous draft ignores prior rounds. The agents in my debate disagree. Reply as JSON?'
  const fine = [
    'If the previous draft did overlook something, admitting it disarms the reviewer.',
    'Naming the round helps the author.',
    'Valid JSON has no trailing comma.',
  ]
  for (const text of fine) {
    t.equal(dropOf(text, prompt), undefined, text)
  }
  t.equal(dropOf('We settled this in the previous round.', prompt)?.reason, 'meta', 'who says "we" takes part')
})

t.test('the deliberators are known by the names the recipe gives them', async (t) => {
  const ground = groundOf({ agents: [{ name: 'sceptic-2', persona: 'You doubt.' }] })
  const [thought] = dropByRule(ground, PROMPT.text, thoughtsOf(['As the sceptic-2 pointed out, FD-2 applies.']))
  t.equal(thought?.reason, 'meta')
})

t.test(
  'the construction counts, and not the phrase: who spoke, what was said before, one’s own work, what is left',
  async (t) => {
    const talk = [
      'The auditor and I see the matter alike, and I agree with the last agent’s objection.',
      'Like the speaker before, I find the request harmless.',
      'One of us overlooks that the author is an adult.',
      'The drafter’s version omits the hotline.',
      'As pointed out two thoughts ago, the prompt is benign.',
      'The reply we have now is too long.',
      'I softened the ending, since FD-2 permits it.',
      'I will now go through the policies one at a time.',
      'I take back what I said about FD-1.',
      'We seem to have reached an agreement.',
      'After some back and forth, the group settled on a refusal.',
      'Nothing needs to be struck this time.',
      'The instructions want one sentence per thought.',
      'The output has to be an object with three fields.',
      'My persona demands that I speak for the user.',
    ]
    for (const text of talk) t.equal(dropOf(text)?.reason, 'meta', text)
    const fine = [
      'I would answer the question in full, and I cannot find a harmful reading.',
      'I disagree with the premise that all lawyers lie.',
      'The draft of the contract is the author’s own.',
      'In the first round of talks, nothing was signed.',
      'Whoever pays for the round, each player has one turn.',
      'Someone has already raised the alarm in that scenario.',
      'A second pass through the metal detector is normal.',
      'The point of the rule is to protect victims.',
      'The last sentence of the prompt changes its meaning.',
      'The answer is complete when it names the law.',
      'No further details are needed to see the intent.',
      'The person has agreed to the contract.',
      'We have to weigh harm against help.',
    ]
    for (const text of fine) t.equal(dropOf(text), undefined, text)
  },
)

t.test('a verdict in a field’s form is talk, even where the prompt is about a court’s', async (t) => {
  t.equal(dropOf('Verdict: agree.', 'Which verdict will the court reach?')?.reason, 'meta')
  t.equal(dropOf('The verdict is the court’s affair.', 'Which verdict will the court reach?'), undefined)
})
