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
    'The agents see what the others said.',
    'Naming the round helps the author.',
    'Valid JSON has no trailing comma.',
  ]
  for (const text of fine) {
    t.equal(dropOf(text, prompt), undefined, text)
  }
  t.equal(dropOf('The agents see what the others said.')?.reason, 'meta', 'on another prompt')
  t.equal(dropOf('We settled this in the previous round.', prompt)?.reason, 'meta', 'who says "we" takes part')
})

t.test('the deliberators are known by the names the recipe gives them', async (t) => {
  const ground = groundOf({ agents: [{ name: 'sceptic-2', persona: 'You doubt.' }] })
  const [thought] = dropByRule(ground, PROMPT.text, thoughtsOf(['As the sceptic-2 pointed out, FD-2 applies.']))
  t.equal(thought?.reason, 'meta')
})
