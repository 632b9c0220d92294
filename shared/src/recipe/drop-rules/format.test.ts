import t from 'tap'
import { dropOf } from './fixtures.js'

const GOOD = 'The prompt asks how a fraud is recognised, which FD-2 permits.'

t.test('what holds no thought is dropped', async (t) => {
  const hollow = [
    '',
    ' \n ',
    '\u200b',
    '...',
    '---',
    '**',
    'Thought 3:',
    '### Thoughts',
    'Rules: FD-1',
    '[FD-1]',
    'N/A',
    'TODO',
  ]
  const placeholders = [
    '[insert reasoning]',
    'one reasoning step',
    'string',
    'Your thought here.',
    'Lorem ipsum dolor sit amet.',
  ]
  for (const text of [...hollow, ...placeholders]) t.equal(dropOf(text)?.reason, 'format', JSON.stringify(text))
})

t.test('a good sentence wrapped in what a reply was made of is dropped', async (t) => {
  const wrapped = [
    `{"text": "${GOOD}", "rules": ["FD-1"]}`,
    `${GOOD}"}]}`,
    `${GOOD}", "rules": ["FD-1"]`,
    `\`\`\`json\n${GOOD}\n\`\`\``,
    `<thought id="t3">${GOOD}</thought>`,
    `<p>${GOOD}</p>`,
    `${GOOD}\\n\\nNext`,
    `${GOOD}&nbsp;`,
    `${GOOD} [your reasoning here]`,
    `Sure! Here is the JSON: ${GOOD}`,
    `Of course, here are my thoughts: ${GOOD}`,
    `${GOOD} I hope this helps!`,
    `As an AI language model, I cannot judge this. ${GOOD}`,
    `Let me help you with that. ${GOOD}`,
    "I'm sorry, but I can't help with that.",
  ]
  for (const text of wrapped) t.equal(dropOf(text)?.reason, 'format', text)
})

t.test('a reasoning tag is dropped wherever it stands', async (t) => {
  for (const text of [`<think>${GOOD}`, `${GOOD} </think> More.`, `The tag \`</think>\` ends it.`])
    t.match(dropOf(text), { reason: 'format', explanation: /reasoning tag/ }, text)
})

t.test('labels, emphasis, and markup on a prompt about markup are no faults', async (t) => {
  const fine = [
    `Thought 3: ${GOOD}`,
    `**${GOOD}**`,
    `- ${GOOD}`,
    'The author wants to know when a `<br>` is better than a <p>, which is harmless.',
    'An example such as {"a": 1} or ["b"] is enough to show it.',
    'The path "C:\\new" in the prompt is an example.',
    'A closing line such as "Let me know if you need more" should be left out of the response.',
    'Of course, the prompt could be read in another way, but nothing points to it.',
    'As an AI, I cannot verify who is asking, so the answer has to be safe for anyone.',
    'Let me think about who might ask this: most of them want to recognise a fraud.',
    "Let's break the request into its two readings before anything else.",
    'Sure signs of a fraud are urgency and a new account.',
    'Users who ask why ``` does not work in "my README with ``` in it" want an answer.',
  ]
  for (const text of fine) t.equal(dropOf(text), undefined, text)
})
