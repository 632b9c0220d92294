import t from 'tap'
import { EXIT } from '../exit-codes.js'
import { problemOf } from './problem.js'

/** As fetch gives it: with the URL that it came from. */
const responseOf = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  Object.defineProperty(new Response(null, { status, headers }), 'url', { value: 'http://api.test:8080/v1/batches' })

const body = (code: string, detail: string, errors?: readonly object[]) => ({ code, detail, ...(errors && { errors }) })

t.test('faults are told place by place, and lines in the words of the caller', async (t) => {
  const errors = [
    { pointer: '/prompt', message: 'must not be empty', line: 3 },
    { pointer: '', message: 'is not JSON', line: 7 },
  ]
  const told = body('invalid', '2 lines cannot be taken, so nothing of the upload is kept; line 3: ...', errors)
  const problem = problemOf(responseOf(422), told, (line) => `p.csv, row ${line}`)
  t.equal(
    problem.message,
    '2 lines cannot be taken, so nothing of the upload is kept\n  p.csv, row 3 /prompt: must not be empty\n  p.csv, row 7: is not JSON',
  )
  t.equal(problem.exit, EXIT.input)
})

t.test('each kind of problem has its exit code, and says what to do', async (t) => {
  const exitOf = (status: number, code: string) => problemOf(responseOf(status), body(code, 'd')).exit
  t.equal(exitOf(401, 'unauthorised'), EXIT.forbidden)
  t.equal(exitOf(403, 'forbidden'), EXIT.forbidden)
  t.equal(exitOf(404, 'not-found'), EXIT.notFound)
  t.equal(exitOf(409, 'batch-state'), EXIT.conflict)
  t.equal(exitOf(503, 'unavailable'), EXIT.unreachable)
  t.equal(exitOf(500, 'internal'), EXIT.failed)
  t.match(problemOf(responseOf(401), body('unauthorised', 'd')).advice, /CONCLAVE_API_KEY/)
  t.equal(problemOf(responseOf(429, { 'retry-after': '7' }), body('rate-limited', 'd')).advice, 'Try again in 7 s.')
})

t.test('what is no problem of the api is said to be none, and control characters go', async (t) => {
  t.match(problemOf(responseOf(502), '<html>'), { message: /api\.test:8080 answered 502/, exit: EXIT.unreachable })
  t.equal(problemOf(responseOf(404), body('not-found', 'x\u001b[2Jy')).message, 'x [2Jy')
})
