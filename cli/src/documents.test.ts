import t from 'tap'
import { checkPolicySet } from '@conclave/shared/recipe/policies'
import { faultText, parseWritten, placed } from './documents.js'

const YAML = `name: small
policies:
  - id: A
    title: First
    rules:
      - id: A-1
        text: Do this.
      - id: A-1
        kind: wish
        text: ""
`

const faultsOf = (path: string, text: string) => {
  const document = parseWritten(path, text)
  const checked = checkPolicySet(document.value)
  return checked.ok ? [] : placed(document, checked.faults).map((fault) => faultText(path, fault))
}

t.test('a fault is told by pointer, line and column', async (t) => {
  t.match(faultsOf('p.yaml', YAML), [/^p\.yaml:9:15: \/policies\/0\/rules\/1\/kind must be one of/, /^p\.yaml:10:15: /])
})

t.test('what is missing is placed at what should hold it, and JSON has places too', async (t) => {
  const json = '{\n  "policies": [\n    { "id": "A", "title": "x" }\n  ]\n}'
  t.same(faultsOf('p.json', json), ['p.json:3:5: /policies/0/rules is missing'])
  t.same(faultsOf('p.json', '[]'), ['p.json:1:1: the document must be object'])
})

t.test('rules that a schema cannot say are placed as well', async (t) => {
  const twice = YAML.replace('        kind: wish\n', '').replace('text: ""', 'text: Do that.')
  t.match(faultsOf('p.yaml', twice), [/^p\.yaml:8:13: \/policies\/0\/rules\/1\/id the id "A-1" is used twice/])
})

t.test('a document that cannot be read is an error that says where it breaks', async (t) => {
  t.throws(() => parseWritten('p.yaml', 'a: [1,\nb: }'), { exit: 2, message: /^p\.yaml:\d+:\d+: / })
  t.throws(() => parseWritten('p.json', '{"a": 1, "a": 2}'), /^CommandError: p\.json:1:10: |unique/)
})
