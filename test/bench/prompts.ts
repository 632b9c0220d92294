// Prompts for benchmarks: plain, all different, of the length of ordinary questions.

const SUBJECTS = [
  'a garden fence',
  'a small budget',
  'an old bicycle',
  'a school essay',
  'a noisy neighbour',
  'a first marathon',
]
const WISHES = [
  'How do I plan',
  'What should I know about',
  'Can you explain',
  'Where do people go wrong with',
  'Help me write about',
]

export const benchPrompts = (n: number): readonly string[] =>
  Array.from({ length: n }, (_, i) => {
    const wish = WISHES[i % WISHES.length] ?? ''
    const subject = SUBJECTS[Math.floor(i / WISHES.length) % SUBJECTS.length] ?? ''
    return `${wish} ${subject}? This is question number ${i}, and a short answer in plain words is enough for me.`
  })
