// The rules stage as the fleet runs it: the same findings as recipe/drop-by-rule.ts, wherever they are made.

import { type Drop, type Thought } from '../recipe/sample.js'
import { type Ground } from '../recipe/stage.js'

/** The drops among a sample's standing thoughts, in their order. Rejects for a defect only. */
export type FindDrops = (ground: Ground, prompt: string, thoughts: readonly Thought[]) => Promise<readonly Drop[]>
