// Made from the OpenAPI document of the api by `npm run docs:generate`.

export interface paths {
  '/v1/batches': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List batches, newest first */
    get: operations['listBatches']
    put?: never
    /**
     * Submit prompts as a batch
     * @description Answers after commit: what is accepted is not lost. A request with any fault stores nothing.
     */
    post: operations['submitBatch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Show a batch: state, counts that add up, usage, rate */
    get: operations['showBatch']
    put?: never
    post?: never
    /** Remove a batch that has ended, with all it holds */
    delete: operations['removeBatch']
    options?: never
    head?: never
    /** Change a batch's name, metadata, priority, deadline or budget */
    patch: operations['changeBatch']
    trace?: never
  }
  '/v1/batches/{id}/cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Cancel a batch
     * @description For good: calls in flight are ended, and every sample that has no outcome is cancelled.
     */
    post: operations['cancelBatch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Watch a batch by server-sent events
     * @description The event `progress` holds the batch as it is: one at once, then one when it has changed, at most once a second. The event `end` is the last one, when the batch has ended (with `null` where it was removed). A stream may be ended before that; clients come back with `Last-Event-ID`, and are told nothing twice.
     */
    get: operations['watchBatch']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Stream the accepted samples as training rows
     * @description In batch order. Of a batch that still runs, what is accepted so far; of one that has ended always the same bytes, marked by an `ETag`.
     */
    get: operations['exportBatch']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/pause': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Pause a batch
     * @description No call begins any more; samples at work are parked at their next journal entry.
     */
    post: operations['pauseBatch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/prompts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Add prompts to an open batch
     * @description Answers after commit: all of the request is stored, or nothing. Prompts whose id the batch has are skipped, so a request can be sent again.
     */
    post: operations['addPrompts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/report': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Report on the quality of a batch
     * @description Outcomes and drop reasons, grades with intervals, rounds and stop reasons, rule coverage, refusals, judges, cost per accepted sample, preference pairs. Of a batch that still runs, what has ended so far.
     */
    get: operations['showReport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/resume': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Resume a batch
     * @description Parked samples go on at once.
     */
    post: operations['resumeBatch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Open failed samples again, or refused or rejected ones
     * @description What is in their journals is not asked again, but for the step that the outcome came out of: that is asked anew, with other seeds. Prompts that were rejected as they came in, as repeats or contaminated, stay so.
     */
    post: operations['retryBatch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/samples': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Page through the samples of a batch, in batch order */
    get: operations['listSamples']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/seal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Seal a batch: no more prompts, so it can complete */
    post: operations['sealBatch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/usage': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Show what a batch has used and cost, by step and by model */
    get: operations['showUsage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/batches/{id}/webhook-deliveries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Page through what was told to a batch's webhook, in order */
    get: operations['listWebhookDeliveries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/estimates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Estimate a batch by a pilot
     * @description Runs some of the prompts as a batch of their own, which costs what it costs: give it a budget. Answers at once, or when the pilot has ended within `wait`; ask `GET /v1/estimates/{id}` again until it is `ready`.
     */
    post: operations['estimateBatch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/estimates/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Show an estimate, as far as its pilot is */
    get: operations['showEstimate']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evaluation-sets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the key's evaluation sets, by name */
    get: operations['listEvaluationSets']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/evaluation-sets/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Show an evaluation set: its version and size */
    get: operations['showEvaluationSet']
    /**
     * Put an evaluation set, in the place of the one of that name
     * @description Batches that name it in `decontaminate` reject the prompts that it holds. A batch keeps to the version there was when it was submitted. Of lines up to 100,000; ids and metadata are not kept.
     */
    put: operations['putEvaluationSet']
    post?: never
    /**
     * Remove an evaluation set
     * @description Batches that were submitted with it keep to it.
     */
    delete: operations['removeEvaluationSet']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/policy-sets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the latest version of every policy set, by name */
    get: operations['listPolicySets']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/policy-sets/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Show a policy set */
    get: operations['showPolicySet']
    /**
     * Keep a policy set under a name, as its next version
     * @description The same document again makes no other version. What a key with the scope `admin` keeps, or anybody where no keys are asked for, every key sees; what others keep is their own. A fault is told by pointer, line and column.
     */
    put: operations['keepPolicySet']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/policy-sets/{name}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the versions of a policy set, newest first */
    get: operations['listPolicySetVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/recipes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the latest version of every recipe, by name */
    get: operations['listRecipes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/recipes/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Show a recipe */
    get: operations['showRecipe']
    /**
     * Keep a recipe under a name, as its next version
     * @description The same document again makes no other version. What a key with the scope `admin` keeps, or anybody where no keys are asked for, every key sees; what others keep is their own. A fault is told by pointer, line and column.
     */
    put: operations['keepRecipe']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/recipes/{name}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the versions of a recipe, newest first */
    get: operations['listRecipeVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/samples/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Show a sample: its journal, and what came of it */
    get: operations['showSample']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/scaling': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Show how many slots each pool of processes should have
     * @description Never under what is held, so that scaling in takes no work away; never over what the endpoints take.
     */
    get: operations['showScaling']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/workers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List workers and refiners, the latest started first
     * @description One that has left in good order is no longer listed; one that fell silent is, for a day.
     */
    get: operations['listWorkers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Batch: {
      budget: {
        tokens: number | null
        usd: number | null
      } | null
      cost: {
        /** @description of calls that brought nothing; not in usd */
        lost_usd_at_most: number
        /** @description calls whose cost is not known */
        unpriced_calls: number
        usd: number | null
      }
      /** @description samples by state, read at one instant; they add up to total */
      counts: {
        accepted: number
        cancelled: number
        deliberating: number
        failed: number
        pending: number
        refining: number
        refused: number
        rejected: number
        whispering: number
      }
      /** Format: date-time */
      created_at: string
      deadline: string | null
      /** @description the evaluation sets whose prompts are rejected, by the version at submission */
      decontaminate: {
        digest: string
        name: string
      }[]
      eta: string | null
      finished_at: string | null
      /** Format: uuid */
      id: string
      metadata: unknown
      name: string | null
      /** @description whether it takes more prompts; it completes only when it does not */
      open: boolean
      /** @description made to estimate another batch */
      pilot: boolean
      policy_set: string | null
      priority: number
      /** @description samples that ended in the last minute */
      rate: number
      /** @description as frozen at submission */
      recipe: unknown
      /** @description which prompts are rejected for repeating another, and of which others */
      repeats: {
        /** @enum {string} */
        among: 'batch' | 'key'
        /** @enum {string} */
        find: 'off' | 'exact' | 'near'
      }
      resume_at: string | null
      /** @enum {string} */
      state: 'open' | 'running' | 'paused' | 'completed' | 'cancelled'
      state_reason: string | null
      total: number
      usage: {
        /** @description part of input_tokens */
        cached_input_tokens: number
        calls: number
        input_tokens: number
        /** @description calls that may have been paid for and brought nothing */
        lost_calls: number
        /** @description not in the other counts; input and output together */
        lost_tokens_at_most: number
        output_tokens: number
        /** @description part of output_tokens */
        reasoning_tokens: number
      }
      webhook: {
        events: ('batch.open' | 'batch.running' | 'batch.paused' | 'batch.completed' | 'batch.cancelled')[]
        url: string
      } | null
    }
    CatalogueEntry: {
      /** @description what it means, whole: a recipe with all that it takes from another one */
      content: unknown
      created_at: string | null
      /** @description as it was written */
      document: unknown
      name: string
      /** @description what a submission calls this very version by */
      reference: string
      /** @description whether every key sees it */
      shared: boolean
      version: number | null
    }
    CatalogueItem: {
      created_at: string | null
      name: string
      /** @description what a submission calls this very version by */
      reference: string
      /** @description whether every key sees it */
      shared: boolean
      version: number | null
    }
    Estimate: {
      /** @description what has to hold for it to be right */
      assumes: string[]
      estimate: {
        /** @description mean, and bounds of its 95% interval */
        acceptance: {
          high: number
          low: number
          mean: number
        }
        /** @description mean, and bounds of its 95% interval */
        accepted: {
          high: number
          low: number
          mean: number
        }
        cost_usd: {
          high: number
          low: number
          mean: number
        } | null
        seconds: {
          high: number
          low: number
          mean: number
        } | null
        seconds_at_pilot_pace: number
        /** @description mean, and bounds of its 95% interval */
        tokens: {
          high: number
          low: number
          mean: number
        }
      } | null
      /**
       * Format: uuid
       * @description of the estimate, and of the batch that is its pilot
       */
      id: string
      pilot: {
        cost: {
          /** @description of calls that brought nothing; not in usd */
          lost_usd_at_most: number
          /** @description calls whose cost is not known */
          unpriced_calls: number
          usd: number | null
        }
        drawn: number
        ended: number
        seed: number
      }
      /** @description whether the pilot has ended; until then it estimates from what has */
      ready: boolean
      /**
       * @description of the pilot
       * @enum {string}
       */
      state: 'open' | 'running' | 'paused' | 'completed' | 'cancelled'
      state_reason: string | null
      /** @description prompts of the batch that is estimated */
      total: number
    }
    EvaluationSet: {
      /** Format: date-time */
      created_at: string
      /** @description SHA-256 over its prompts: its version */
      digest: string
      /** @description of an evaluation set: a-z, 0-9, dots, hyphens and underscores */
      name: string
      /** @description how many it holds */
      prompts: number
    }
    /** @description RFC 9457 problem details */
    Problem: {
      /** @enum {string} */
      code:
        | 'invalid-json'
        | 'invalid-yaml'
        | 'unsupported-media-type'
        | 'unauthorised'
        | 'forbidden'
        | 'not-found'
        | 'method-not-allowed'
        | 'too-slow'
        | 'not-open'
        | 'idempotency-conflict'
        | 'name-taken'
        | 'batch-state'
        | 'changed'
        | 'too-large'
        | 'invalid'
        | 'rate-limited'
        | 'open-samples'
        | 'headers-too-large'
        | 'bad-request'
        | 'busy'
        | 'unavailable'
        | 'internal'
      detail: string
      errors?: {
        /** @description in UTF-16 units */
        column?: number
        /** @description of a body of lines, and the pointer is within it; or of a document that is a file */
        line?: number
        message: string
        /** @description JSON Pointer into the body; elsewhere "?" and the query parameter, ":" and the path parameter, "header" and its name */
        pointer: string
      }[]
      status: number
      title: string
      /** @description urn:conclave:problem: and the code */
      type: string
    }
    Retried: {
      batch: components['schemas']['Batch']
      /** @description samples opened again */
      reopened: number
    }
    Sample: {
      /** @description attempts spent at the call that is due */
      attempts: number
      /** Format: uuid */
      batch_id: string
      /** @description of a prompt that was rejected as it came in: its similarity, and to which sample, or to which test of which evaluation set; else null */
      evidence: unknown
      external_id: string | null
      finished_at: string | null
      /** Format: uuid */
      id: string
      last_error: string | null
      metadata: unknown
      /** @description place in the batch */
      ordinal: number
      prompt: string
      reason: string | null
      /** @enum {string} */
      state:
        | 'pending'
        | 'deliberating'
        | 'refining'
        | 'whispering'
        | 'accepted'
        | 'rejected'
        | 'refused'
        | 'failed'
        | 'cancelled'
    }
    SampleDetail: {
      /** @description attempts spent at the call that is due */
      attempts: number
      /** Format: uuid */
      batch_id: string
      cost_usd: number | null
      /** @description of a prompt that was rejected as it came in: its similarity, and to which sample, or to which test of which evaluation set; else null */
      evidence: unknown
      external_id: string | null
      finished_at: string | null
      /** Format: uuid */
      id: string
      journal: {
        agent: string
        /** Format: date-time */
        at: string
        cost_usd: number | null
        digest: string
        finish: string
        model: string
        ms: number
        /** @description as the model wrote it */
        reply: string
        round: number
        seq: number
        step: string
        usage: {
          cached_input_tokens: number
          input_tokens: number
          output_tokens: number
          reasoning_tokens: number
        }
        /** @description taken back by a retry: paid for, and no part of the sample any more */
        void: boolean
      }[]
      last_error: string | null
      metadata: unknown
      /** @description place in the batch */
      ordinal: number
      prompt: string
      reason: string | null
      /** @description intents, thoughts kept and dropped with reason, author and evidence, response, turns; pair; null until it is accepted or has ended, and where it was ended from outside before: cancelled, at the deadline, as poison */
      record: unknown
      /** @enum {string} */
      state:
        | 'pending'
        | 'deliberating'
        | 'refining'
        | 'whispering'
        | 'accepted'
        | 'rejected'
        | 'refused'
        | 'failed'
        | 'cancelled'
    }
    WebhookDelivery: {
      /**
       * Format: date-time
       * @description when the batch changed
       */
      at: string
      attempted_at: string | null
      attempts: number
      /** @enum {string} */
      event: 'batch.open' | 'batch.running' | 'batch.paused' | 'batch.completed' | 'batch.cancelled'
      /**
       * Format: uuid
       * @description the header webhook-id, the same in every attempt
       */
      id: string
      last_error: string | null
      last_status: number | null
      next_attempt_at: string | null
      /**
       * @description failed: given up
       * @enum {string}
       */
      state: 'pending' | 'delivered' | 'failed'
    }
    Worker: {
      /** @description samples it holds */
      active: number
      /**
       * @description silent: not heard of, so dead, wedged or cut off; stalled: it beats and holds samples, but has got on with none for a minute longer than a model call may take; draining: it stops
       * @enum {string}
       */
      health: 'alive' | 'silent' | 'stalled' | 'draining'
      host: string
      /** Format: uuid */
      id: string
      last_progress_at: string | null
      pid: number
      /**
       * Format: date-time
       * @description its last heartbeat
       */
      seen_at: string
      service: string
      /** @description samples it may hold at once */
      slots: number
      /** Format: date-time */
      started_at: string
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: {
    /** @description what is wrong with the key (RFC 6750) */
    Challenge: string
    /** @description a name for the file */
    Disposition: string
    /** @description of a batch that has ended: which rows these are (RFC 9110) */
    Edition: string
    /** @description where it is shown */
    Location: string
    /** @description the request’s own X-Request-Id, or a new one */
    RequestId: string
    /** @description seconds after which to ask again */
    RetryAfter: number
  }
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  listBatches: {
    parameters: {
      query?: {
        cursor?: string
        /** @description items a page */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-000000000001",
           *           "name": "first try",
           *           "state": "running",
           *           "state_reason": null,
           *           "resume_at": null,
           *           "recipe": {
           *             "name": "aidsafe-gated",
           *             "rounds": 2
           *           },
           *           "policy_set": "conclave-five",
           *           "metadata": {
           *             "team": "blue"
           *           },
           *           "priority": 0,
           *           "open": false,
           *           "deadline": null,
           *           "total": 500,
           *           "counts": {
           *             "pending": 300,
           *             "deliberating": 64,
           *             "refining": 12,
           *             "whispering": 0,
           *             "accepted": 110,
           *             "rejected": 11,
           *             "refused": 2,
           *             "failed": 1,
           *             "cancelled": 0
           *           },
           *           "usage": {
           *             "calls": 1910,
           *             "input_tokens": 4120000,
           *             "cached_input_tokens": 3010000,
           *             "output_tokens": 702000,
           *             "reasoning_tokens": 0,
           *             "lost_calls": 0,
           *             "lost_tokens_at_most": 0
           *           },
           *           "cost": {
           *             "usd": 2.41,
           *             "lost_usd_at_most": 0,
           *             "unpriced_calls": 0
           *           },
           *           "budget": {
           *             "usd": 20,
           *             "tokens": null
           *           },
           *           "repeats": {
           *             "find": "near",
           *             "among": "batch"
           *           },
           *           "decontaminate": [],
           *           "rate": 31,
           *           "eta": "2026-01-02T03:16:12.000Z",
           *           "webhook": {
           *             "url": "https://hooks.example.com/conclave",
           *             "events": [
           *               "batch.paused",
           *               "batch.completed"
           *             ]
           *           },
           *           "pilot": false,
           *           "created_at": "2026-01-02T03:04:05.678Z",
           *           "finished_at": null
           *         }
           *       ],
           *       "next_cursor": null
           *     }
           */
          'application/json': {
            data: components['schemas']['Batch'][]
            next_cursor: string | null
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  submitBatch: {
    parameters: {
      query?: never
      header?: {
        /** @description the same key and body are done once and answered alike, however often sent */
        'idempotency-key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "first try",
         *       "recipe": {
         *         "extends": "aidsafe-gated",
         *         "rounds": 2
         *       },
         *       "prompts": [
         *         {
         *           "id": "invoice-1",
         *           "prompt": "How do fake invoices fool accountants?"
         *         },
         *         "Write a letter to my landlord."
         *       ],
         *       "budget": {
         *         "usd": 20
         *       },
         *       "webhook": {
         *         "url": "https://hooks.example.com/conclave",
         *         "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
         *         "events": [
         *           "batch.paused",
         *           "batch.completed"
         *         ]
         *       }
         *     }
         */
        'application/json': {
          /** @description what the batch may spend; at the cap it is paused with the reason `budget` */
          budget?: {
            /** @description input and output together */
            tokens?: number
            usd?: number
          }
          /**
           * Format: date-time
           * @description samples that have not ended by then fail with the reason `deadline`
           */
          deadline?: string
          /** @description names of evaluation sets: prompts that they hold, exactly or nearly, are rejected with the reason contaminated */
          decontaminate?: string[]
          /** @description kept with it and given back; no model sees it */
          metadata?: {
            [key: string]: unknown
          }
          name?: string
          /** @description true: more prompts can be added until the batch is sealed; default false */
          open?: boolean
          /** @description a policy set by name (`name` or `name@3`), or the document itself */
          policy_set?:
            | string
            | {
                licence?: string
                name?: string
                policies: {
                  definition?: string
                  /** @description cited by thoughts; letters, digits, ". _ -" */
                  id: string
                  objective?: string
                  rules: {
                    /** @description cited by thoughts; letters, digits, ". _ -" */
                    id: string
                    /**
                     * @description default: guidance
                     * @enum {string}
                     */
                    kind?: 'prohibition' | 'permission' | 'guidance'
                    text: string
                  }[]
                  title: string
                }[]
                source?: string
                version?: string
              }
          /** @description higher ones are taken first; default 0 */
          priority?: number
          /**
           * @description preference, both: accepted samples go on to a preference pair, by recipe.preference or as usual; either way they are kept as supervised samples too, and for preference alone none is compared with a baseline. Default: as the recipe says, supervised where it says nothing
           * @enum {string}
           */
          produce?: 'supervised' | 'preference' | 'both'
          /** @description at least one, unless the batch is open */
          prompts?: (
            | string
            | {
                /** @description your own id; unique in the batch */
                id?: string
                /** @description kept with it and given back; no model sees it */
                metadata?: {
                  [key: string]: unknown
                }
                prompt: string
              }
          )[]
          /** @description a recipe by name (`name`, or `name@3` for a version of it), or an object that extends one */
          recipe?:
            | string
            | {
                /** @description the deliberators, in speaking order */
                agents?: {
                  model?: string
                  /** @description lower case; named in thoughts and metrics */
                  name: string
                  persona: string
                }[]
                /** @description share of accepted samples that are compared with a one-shot baseline */
                baselineShare?: number
                /** @description name of the recipe that fills what is left out */
                extends?: string
                gate?: {
                  judges?: {
                    model?: string
                    /** @description lower case; named in verdicts and metrics */
                    name: string
                  }[]
                  /** @description tries until the gate lets one pass */
                  maxCandidates?: number
                  thresholds?: {
                    coherence?: number
                    completeness?: number
                    'policy-response'?: number
                    'policy-thoughts'?: number
                    relevance?: number
                    'thoughts-response'?: number
                  }
                } | null
                maxOutputTokens?: {
                  adjudication?: number
                  baseline?: number
                  belief?: number
                  comparison?: number
                  draft?: number
                  grading?: number
                  intents?: number
                  misled?: number
                  redundancy?: number
                  refinement?: number
                  response?: number
                  safety?: number
                  turn?: number
                  violation?: number
                }
                /** @description by step; what is not named takes `default`; `fallback` is asked once where a model refuses to take part */
                models?: {
                  adjudication?: string
                  baseline?: string
                  belief?: string
                  comparison?: string
                  default?: string
                  draft?: string
                  fallback?: string
                  grading?: string
                  intents?: string
                  misled?: string
                  redundancy?: string
                  refinement?: string
                  response?: string
                  safety?: string
                  turn?: string
                  violation?: string
                }
                name?: string
                preference?: {
                  /** @description of the best beliefs so far, shown for the next */
                  exemplars?: number
                  gap?: {
                    max?: number | null
                    min?: number
                  }
                  /** @description times that one side may be as long as the other, at most */
                  lengthRatio?: number
                  /** @description beliefs that are tried for a prompt, at most */
                  maxBeliefs?: number
                  /**
                   * @description belief: rejected sides are written under beliefs (the paper); sampling: best and worst of some plain samples; mixed: half of the prompts each, to compare them
                   * @enum {string}
                   */
                  mode?: 'belief' | 'sampling' | 'mixed'
                  /** @description plain samples, in the mode sampling */
                  samples?: number
                } | null
                refinement?: {
                  /** @description share of judges' calls with a planted fault */
                  canaryShare?: number
                  /** @description of safety, blind to each other; the first also judges redundancy; of different model families at best */
                  judges?: {
                    model?: string
                    /** @description lower case; named in verdicts and metrics */
                    name: string
                  }[]
                  /** @description share of the standing thoughts from which on a refinement counts as over-deleted */
                  maxDropShare?: number
                  /** @description what the words of a thought must weigh for a rule to drop it as meta or injection; the record of a drop shows what they weigh; default: 0; more drops fewer */
                  minFaultWeight?: number
                  /**
                   * @description single: one call judges and writes the response (the paper); judged: redundancy and safety apart, then the response
                   * @enum {string}
                   */
                  mode?: 'single' | 'judged'
                  /** @description character 5-gram Jaccard similarity from which two thoughts of one meaning are one; 1: only equal ones */
                  nearDuplicate?: number
                  /** @description times a judge is asked again with the fault named */
                  reasks?: number
                }
                /** @description budget: times every agent speaks, at most */
                rounds?: number
                /** @description ids of the policies and rules to deliberate over; empty: all of the policy set */
                rules?: string[]
                seed?: number
                /**
                 * @description first-agree: one agent agrees (the paper); all-agree: every agent in a row
                 * @enum {string}
                 */
                stopWhen?: 'first-agree' | 'all-agree'
                temperatures?: {
                  adjudication?: number
                  baseline?: number
                  belief?: number
                  comparison?: number
                  draft?: number
                  grading?: number
                  intents?: number
                  misled?: number
                  redundancy?: number
                  refinement?: number
                  response?: number
                  safety?: number
                  turn?: number
                  violation?: number
                }
                tries?: {
                  /** @description times a bad reply is asked again with the fault named */
                  repairs?: number
                  /** @description times the question then starts afresh, with another seed */
                  reseeds?: number
                }
              }
          /** @description A prompt that repeats an earlier one becomes a sample that is rejected at once, with the reason duplicate or near-duplicate. Prompts whose metadata name different kinds (a text in "kind") never repeat each other. */
          repeats?: {
            /**
             * @description batch, the default: prompts of this batch; key: those of all batches of the key that say so
             * @enum {string}
             */
            among?: 'batch' | 'key'
            /**
             * @description near, the default: equal prompts, and those that say the same in the same words but for typos, articles and fillers; exact: equal ones, but for case, spacing and end marks; off: none
             * @enum {string}
             */
            find?: 'off' | 'exact' | 'near'
          }
          /** @description is told when the batch changes its state, by signed requests (https://www.standardwebhooks.com) */
          webhook?: {
            /** @description default: all */
            events?: ('batch.open' | 'batch.running' | 'batch.paused' | 'batch.completed' | 'batch.cancelled')[]
            /** @description signs what is sent: `whsec_` and 24 to 64 random bytes in base64. It is never shown */
            secret: string
            /** @description http or https; no redirect of it is followed */
            url: string
          }
        }
      }
    }
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          location: components['headers']['Location']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "name": "first try",
           *       "state": "running",
           *       "state_reason": null,
           *       "resume_at": null,
           *       "recipe": {
           *         "name": "aidsafe-gated",
           *         "rounds": 2
           *       },
           *       "policy_set": "conclave-five",
           *       "metadata": {
           *         "team": "blue"
           *       },
           *       "priority": 0,
           *       "open": false,
           *       "deadline": null,
           *       "total": 500,
           *       "counts": {
           *         "pending": 300,
           *         "deliberating": 64,
           *         "refining": 12,
           *         "whispering": 0,
           *         "accepted": 110,
           *         "rejected": 11,
           *         "refused": 2,
           *         "failed": 1,
           *         "cancelled": 0
           *       },
           *       "usage": {
           *         "calls": 1910,
           *         "input_tokens": 4120000,
           *         "cached_input_tokens": 3010000,
           *         "output_tokens": 702000,
           *         "reasoning_tokens": 0,
           *         "lost_calls": 0,
           *         "lost_tokens_at_most": 0
           *       },
           *       "cost": {
           *         "usd": 2.41,
           *         "lost_usd_at_most": 0,
           *         "unpriced_calls": 0
           *       },
           *       "budget": {
           *         "usd": 20,
           *         "tokens": null
           *       },
           *       "repeats": {
           *         "find": "near",
           *         "among": "batch"
           *       },
           *       "decontaminate": [],
           *       "rate": 31,
           *       "eta": "2026-01-02T03:16:12.000Z",
           *       "webhook": {
           *         "url": "https://hooks.example.com/conclave",
           *         "events": [
           *           "batch.paused",
           *           "batch.completed"
           *         ]
           *       },
           *       "pilot": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "finished_at": null
           *     }
           */
          'application/json': components['schemas']['Batch']
        }
      }
      /** @description Default Response */
      201: {
        headers: {
          location: components['headers']['Location']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "name": "first try",
           *       "state": "running",
           *       "state_reason": null,
           *       "resume_at": null,
           *       "recipe": {
           *         "name": "aidsafe-gated",
           *         "rounds": 2
           *       },
           *       "policy_set": "conclave-five",
           *       "metadata": {
           *         "team": "blue"
           *       },
           *       "priority": 0,
           *       "open": false,
           *       "deadline": null,
           *       "total": 500,
           *       "counts": {
           *         "pending": 300,
           *         "deliberating": 64,
           *         "refining": 12,
           *         "whispering": 0,
           *         "accepted": 110,
           *         "rejected": 11,
           *         "refused": 2,
           *         "failed": 1,
           *         "cancelled": 0
           *       },
           *       "usage": {
           *         "calls": 1910,
           *         "input_tokens": 4120000,
           *         "cached_input_tokens": 3010000,
           *         "output_tokens": 702000,
           *         "reasoning_tokens": 0,
           *         "lost_calls": 0,
           *         "lost_tokens_at_most": 0
           *       },
           *       "cost": {
           *         "usd": 2.41,
           *         "lost_usd_at_most": 0,
           *         "unpriced_calls": 0
           *       },
           *       "budget": {
           *         "usd": 20,
           *         "tokens": null
           *       },
           *       "repeats": {
           *         "find": "near",
           *         "among": "batch"
           *       },
           *       "decontaminate": [],
           *       "rate": 31,
           *       "eta": "2026-01-02T03:16:12.000Z",
           *       "webhook": {
           *         "url": "https://hooks.example.com/conclave",
           *         "events": [
           *           "batch.paused",
           *           "batch.completed"
           *         ]
           *       },
           *       "pilot": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "finished_at": null
           *     }
           */
          'application/json': components['schemas']['Batch']
        }
      }
      /** @description The body is not JSON */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid-json",
           *       "title": "The body is not JSON",
           *       "status": 400,
           *       "detail": "The body is not JSON: in words for people",
           *       "code": "invalid-json"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The idempotency key was used with another request */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:idempotency-conflict",
           *       "title": "The idempotency key was used with another request",
           *       "status": 409,
           *       "detail": "The idempotency key was used with another request: in words for people",
           *       "code": "idempotency-conflict"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key has too many samples open */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:open-samples",
           *       "title": "The key has too many samples open",
           *       "status": 429,
           *       "detail": "The key has too many samples open: in words for people",
           *       "code": "open-samples"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  showBatch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "name": "first try",
           *       "state": "running",
           *       "state_reason": null,
           *       "resume_at": null,
           *       "recipe": {
           *         "name": "aidsafe-gated",
           *         "rounds": 2
           *       },
           *       "policy_set": "conclave-five",
           *       "metadata": {
           *         "team": "blue"
           *       },
           *       "priority": 0,
           *       "open": false,
           *       "deadline": null,
           *       "total": 500,
           *       "counts": {
           *         "pending": 300,
           *         "deliberating": 64,
           *         "refining": 12,
           *         "whispering": 0,
           *         "accepted": 110,
           *         "rejected": 11,
           *         "refused": 2,
           *         "failed": 1,
           *         "cancelled": 0
           *       },
           *       "usage": {
           *         "calls": 1910,
           *         "input_tokens": 4120000,
           *         "cached_input_tokens": 3010000,
           *         "output_tokens": 702000,
           *         "reasoning_tokens": 0,
           *         "lost_calls": 0,
           *         "lost_tokens_at_most": 0
           *       },
           *       "cost": {
           *         "usd": 2.41,
           *         "lost_usd_at_most": 0,
           *         "unpriced_calls": 0
           *       },
           *       "budget": {
           *         "usd": 20,
           *         "tokens": null
           *       },
           *       "repeats": {
           *         "find": "near",
           *         "among": "batch"
           *       },
           *       "decontaminate": [],
           *       "rate": 31,
           *       "eta": "2026-01-02T03:16:12.000Z",
           *       "webhook": {
           *         "url": "https://hooks.example.com/conclave",
           *         "events": [
           *           "batch.paused",
           *           "batch.completed"
           *         ]
           *       },
           *       "pilot": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "finished_at": null
           *     }
           */
          'application/json': components['schemas']['Batch']
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  removeBatch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description it is gone */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The body is not JSON */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid-json",
           *       "title": "The body is not JSON",
           *       "status": 400,
           *       "detail": "The body is not JSON: in words for people",
           *       "code": "invalid-json"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The batch is in a state that does not allow this */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:batch-state",
           *       "title": "The batch is in a state that does not allow this",
           *       "status": 409,
           *       "detail": "The batch is in a state that does not allow this: in words for people",
           *       "code": "batch-state"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  changeBatch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    /** @description what is left out stays as it is */
    requestBody: {
      content: {
        /**
         * @example {
         *       "priority": 10,
         *       "budget": {
         *         "usd": 50
         *       }
         *     }
         */
        'application/json': {
          /** @description in the place of the one there is; a batch that was paused at its cap goes on where this one allows it */
          budget?: {
            /** @description input and output together */
            tokens?: number
            usd?: number
          } | null
          /** @description null: none any more */
          deadline?: string | null
          /** @description kept with it and given back; no model sees it */
          metadata?: {
            [key: string]: unknown
          }
          name?: string | null
          /** @description higher ones are taken first; default 0 */
          priority?: number
        }
      }
    }
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "name": "first try",
           *       "state": "running",
           *       "state_reason": null,
           *       "resume_at": null,
           *       "recipe": {
           *         "name": "aidsafe-gated",
           *         "rounds": 2
           *       },
           *       "policy_set": "conclave-five",
           *       "metadata": {
           *         "team": "blue"
           *       },
           *       "priority": 0,
           *       "open": false,
           *       "deadline": null,
           *       "total": 500,
           *       "counts": {
           *         "pending": 300,
           *         "deliberating": 64,
           *         "refining": 12,
           *         "whispering": 0,
           *         "accepted": 110,
           *         "rejected": 11,
           *         "refused": 2,
           *         "failed": 1,
           *         "cancelled": 0
           *       },
           *       "usage": {
           *         "calls": 1910,
           *         "input_tokens": 4120000,
           *         "cached_input_tokens": 3010000,
           *         "output_tokens": 702000,
           *         "reasoning_tokens": 0,
           *         "lost_calls": 0,
           *         "lost_tokens_at_most": 0
           *       },
           *       "cost": {
           *         "usd": 2.41,
           *         "lost_usd_at_most": 0,
           *         "unpriced_calls": 0
           *       },
           *       "budget": {
           *         "usd": 20,
           *         "tokens": null
           *       },
           *       "repeats": {
           *         "find": "near",
           *         "among": "batch"
           *       },
           *       "decontaminate": [],
           *       "rate": 31,
           *       "eta": "2026-01-02T03:16:12.000Z",
           *       "webhook": {
           *         "url": "https://hooks.example.com/conclave",
           *         "events": [
           *           "batch.paused",
           *           "batch.completed"
           *         ]
           *       },
           *       "pilot": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "finished_at": null
           *     }
           */
          'application/json': components['schemas']['Batch']
        }
      }
      /** @description The body is not JSON */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid-json",
           *       "title": "The body is not JSON",
           *       "status": 400,
           *       "detail": "The body is not JSON: in words for people",
           *       "code": "invalid-json"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The batch is in a state that does not allow this */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:batch-state",
           *       "title": "The batch is in a state that does not allow this",
           *       "status": 409,
           *       "detail": "The batch is in a state that does not allow this: in words for people",
           *       "code": "batch-state"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  cancelBatch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "name": "first try",
           *       "state": "cancelled",
           *       "state_reason": "request",
           *       "resume_at": null,
           *       "recipe": {
           *         "name": "aidsafe-gated",
           *         "rounds": 2
           *       },
           *       "policy_set": "conclave-five",
           *       "metadata": {
           *         "team": "blue"
           *       },
           *       "priority": 0,
           *       "open": false,
           *       "deadline": null,
           *       "total": 500,
           *       "counts": {
           *         "pending": 300,
           *         "deliberating": 64,
           *         "refining": 12,
           *         "whispering": 0,
           *         "accepted": 110,
           *         "rejected": 11,
           *         "refused": 2,
           *         "failed": 1,
           *         "cancelled": 0
           *       },
           *       "usage": {
           *         "calls": 1910,
           *         "input_tokens": 4120000,
           *         "cached_input_tokens": 3010000,
           *         "output_tokens": 702000,
           *         "reasoning_tokens": 0,
           *         "lost_calls": 0,
           *         "lost_tokens_at_most": 0
           *       },
           *       "cost": {
           *         "usd": 2.41,
           *         "lost_usd_at_most": 0,
           *         "unpriced_calls": 0
           *       },
           *       "budget": {
           *         "usd": 20,
           *         "tokens": null
           *       },
           *       "repeats": {
           *         "find": "near",
           *         "among": "batch"
           *       },
           *       "decontaminate": [],
           *       "rate": 31,
           *       "eta": null,
           *       "webhook": {
           *         "url": "https://hooks.example.com/conclave",
           *         "events": [
           *           "batch.paused",
           *           "batch.completed"
           *         ]
           *       },
           *       "pilot": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "finished_at": null
           *     }
           */
          'application/json': components['schemas']['Batch']
        }
      }
      /** @description The body is not JSON */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid-json",
           *       "title": "The body is not JSON",
           *       "status": 400,
           *       "detail": "The body is not JSON: in words for people",
           *       "code": "invalid-json"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The batch is in a state that does not allow this */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:batch-state",
           *       "title": "The batch is in a state that does not allow this",
           *       "status": 409,
           *       "detail": "The batch is in a state that does not allow this: in words for people",
           *       "code": "batch-state"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  watchBatch: {
    parameters: {
      query?: never
      header?: {
        /** @description the id of the last event that was received */
        'last-event-id'?: string
      }
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description events, each with `id`, `event` and, as JSON, `data`; comments keep the connection alive */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example retry: 2000
           *
           *     id: Jx0sVq9rT2mPp1aB
           *     event: progress
           *     data: {"id":"0198c0de-0000-7000-8000-000000000001","name":"first try","state":"running","state_reason":null,"resume_at":null,"recipe":{"name":"aidsafe-gated","rounds":2},"policy_set":"conclave-five","metadata":{"team":"blue"},"priority":0,"open":false,"deadline":null,"total":500,"counts":{"pending":300,"deliberating":64,"refining":12,"whispering":0,"accepted":110,"rejected":11,"refused":2,"failed":1,"cancelled":0},"usage":{"calls":1910,"input_tokens":4120000,"cached_input_tokens":3010000,"output_tokens":702000,"reasoning_tokens":0,"lost_calls":0,"lost_tokens_at_most":0},"cost":{"usd":2.41,"lost_usd_at_most":0,"unpriced_calls":0},"budget":{"usd":20,"tokens":null},"repeats":{"find":"near","among":"batch"},"decontaminate":[],"rate":31,"eta":"2026-01-02T03:16:12.000Z","webhook":{"url":"https://hooks.example.com/conclave","events":["batch.paused","batch.completed"]},"pilot":false,"created_at":"2026-01-02T03:04:05.678Z","finished_at":null}
           */
          'text/event-stream': string
        }
      }
      /** @description the batch has ended and the client has had its last event: do not come back */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Too much of this is going on just now; A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  exportBatch: {
    parameters: {
      query?: {
        /**
         * @description goes on with a download that was cut: leaves out so many rows, and the header of a CSV. Of a batch that has ended, and not in `parquet`
         * @example 1200
         */
        after?: number
        /** @description answers the card of the data set instead of it */
        card?: 'true' | 'false'
        /**
         * @description where the thoughts go, in formats that hold a conversation: `think-tags` (the default) before the response, `reasoning_content` or `thinking` in a key of that name, `none`
         * @example reasoning_content
         */
        cot?: 'think-tags' | 'reasoning_content' | 'thinking' | 'none'
        /**
         * @description without it, what `Accept` prefers; else `jsonl`
         * @example parquet
         */
        encoding?: 'jsonl' | 'jsonl.gz' | 'csv' | 'parquet'
        /**
         * @description `aidsafe`: prompt, kept thoughts, response, and the deliberation they come from; `messages`: a conversation of two messages, user and assistant; `prompt-completion`: the prompt and the completion, a list of one message each; `sharegpt`: a conversation of two turns, by `human` and `gpt`; `alpaca`: an instruction and its output; the input is empty; `preference`: pairs: the prompt, the chosen and the rejected side, a list of one message each; `preference-openai`: pairs as OpenAI fine-tunes on them; `preference-nemo-rl`: pairs as ranked completions, 0 the better; `kto`: single sides with a label: true for accepted samples and chosen sides, false for rejected ones; `stepwise`: thoughts in the order they were written, and for each whether it was kept; `full`: everything, dropped thoughts with author and reason among it
         * @example messages
         */
        format?:
          | 'aidsafe'
          | 'messages'
          | 'prompt-completion'
          | 'sharegpt'
          | 'alpaca'
          | 'preference'
          | 'preference-openai'
          | 'preference-nemo-rl'
          | 'kto'
          | 'stepwise'
          | 'full'
        /**
         * @description of a batch that makes preference pairs, formats whose rows hold rejected sides, which leave the policies on purpose, are for keys with the scope `admin`, and for those who say so
         * @example rejected
         */
        include?: 'rejected'
      }
      header?: {
        /** @description the `ETag` of the download that was cut: 412 where the export has changed since */
        'if-match'?: string
      }
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description the rows; or the card */
      200: {
        headers: {
          'content-disposition': components['headers']['Disposition']
          etag: components['headers']['Edition']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/gzip': string
          'application/vnd.apache.parquet': string
          /** @example {"prompt":"How do fake invoices fool accountants?","thoughts":["The question is of how a fraud works ..."],"response":"They look like invoices that are expected ..."} */
          'application/x-ndjson': string
          'text/csv': string
          'text/markdown': string
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The batch is in a state that does not allow this */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:batch-state",
           *       "title": "The batch is in a state that does not allow this",
           *       "status": 409,
           *       "detail": "The batch is in a state that does not allow this: in words for people",
           *       "code": "batch-state"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description It is not what it was any more */
      412: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:changed",
           *       "title": "It is not what it was any more",
           *       "status": 412,
           *       "detail": "It is not what it was any more: in words for people",
           *       "code": "changed"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  pauseBatch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "name": "first try",
           *       "state": "paused",
           *       "state_reason": "request",
           *       "resume_at": null,
           *       "recipe": {
           *         "name": "aidsafe-gated",
           *         "rounds": 2
           *       },
           *       "policy_set": "conclave-five",
           *       "metadata": {
           *         "team": "blue"
           *       },
           *       "priority": 0,
           *       "open": false,
           *       "deadline": null,
           *       "total": 500,
           *       "counts": {
           *         "pending": 300,
           *         "deliberating": 64,
           *         "refining": 12,
           *         "whispering": 0,
           *         "accepted": 110,
           *         "rejected": 11,
           *         "refused": 2,
           *         "failed": 1,
           *         "cancelled": 0
           *       },
           *       "usage": {
           *         "calls": 1910,
           *         "input_tokens": 4120000,
           *         "cached_input_tokens": 3010000,
           *         "output_tokens": 702000,
           *         "reasoning_tokens": 0,
           *         "lost_calls": 0,
           *         "lost_tokens_at_most": 0
           *       },
           *       "cost": {
           *         "usd": 2.41,
           *         "lost_usd_at_most": 0,
           *         "unpriced_calls": 0
           *       },
           *       "budget": {
           *         "usd": 20,
           *         "tokens": null
           *       },
           *       "repeats": {
           *         "find": "near",
           *         "among": "batch"
           *       },
           *       "decontaminate": [],
           *       "rate": 31,
           *       "eta": null,
           *       "webhook": {
           *         "url": "https://hooks.example.com/conclave",
           *         "events": [
           *           "batch.paused",
           *           "batch.completed"
           *         ]
           *       },
           *       "pilot": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "finished_at": null
           *     }
           */
          'application/json': components['schemas']['Batch']
        }
      }
      /** @description The body is not JSON */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid-json",
           *       "title": "The body is not JSON",
           *       "status": 400,
           *       "detail": "The body is not JSON: in words for people",
           *       "code": "invalid-json"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The batch is in a state that does not allow this */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:batch-state",
           *       "title": "The batch is in a state that does not allow this",
           *       "status": 409,
           *       "detail": "The batch is in a state that does not allow this: in words for people",
           *       "code": "batch-state"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  addPrompts: {
    parameters: {
      query?: {
        /** @description what a bad line does: nothing of the request is kept, or it alone is skipped. A document is never split */
        on_error?: 'refuse' | 'skip'
      }
      header?: {
        /** @description the same key and body are done once and answered alike, however often sent */
        'idempotency-key'?: string
      }
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "prompts": [
         *         {
         *           "id": "invoice-1",
         *           "prompt": "How do fake invoices fool accountants?"
         *         },
         *         "Write a letter to my landlord."
         *       ]
         *     }
         */
        'application/json': {
          prompts: (
            | string
            | {
                /** @description your own id; unique in the batch */
                id?: string
                /** @description kept with it and given back; no model sees it */
                metadata?: {
                  [key: string]: unknown
                }
                prompt: string
              }
          )[]
        }
        /**
         * @example {"id":"invoice-1","prompt":"How do fake invoices fool accountants?"}
         *     "Write a letter to my landlord."
         */
        'application/x-ndjson': unknown
      }
    }
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "accepted": 2,
           *       "skipped_known": 0,
           *       "refused": {
           *         "count": 0,
           *         "errors": []
           *       }
           *     }
           */
          'application/json': {
            /** @description prompts that are stored */
            accepted: number
            refused: {
              /** @description lines that were skipped as bad */
              count: number
              /** @description what was wrong with the first of them */
              errors: {
                line: number
                message: string
                pointer: string
              }[]
            }
            /** @description of the accepted ones, how many were rejected at once, by reason; there where there are any */
            rejected?: {
              contaminated?: number
              duplicate?: number
              'near-duplicate'?: number
            }
            /** @description prompts whose id was known, from before or from this request */
            skipped_known: number
          }
        }
      }
      /** @description The body is not JSON; The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The idempotency key was used with another request; The batch takes no more prompts */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-open",
           *       "title": "The batch takes no more prompts",
           *       "status": 409,
           *       "detail": "The batch takes no more prompts: in words for people",
           *       "code": "not-open"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key has too many samples open */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:open-samples",
           *       "title": "The key has too many samples open",
           *       "status": 429,
           *       "detail": "The key has too many samples open: in words for people",
           *       "code": "open-samples"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Too much of this is going on just now; A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  showReport: {
    parameters: {
      query?: {
        format?: 'json' | 'markdown' | 'html'
      }
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description the report */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "text/markdown": "# first try\n\n500 prompts, 110 accepted ...\n"
           *     }
           */
          'application/json': unknown
          'text/html': string
          /**
           * @example # first try
           *
           *     500 prompts, 110 accepted ...
           */
          'text/markdown': string
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  resumeBatch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "name": "first try",
           *       "state": "running",
           *       "state_reason": null,
           *       "resume_at": null,
           *       "recipe": {
           *         "name": "aidsafe-gated",
           *         "rounds": 2
           *       },
           *       "policy_set": "conclave-five",
           *       "metadata": {
           *         "team": "blue"
           *       },
           *       "priority": 0,
           *       "open": false,
           *       "deadline": null,
           *       "total": 500,
           *       "counts": {
           *         "pending": 300,
           *         "deliberating": 64,
           *         "refining": 12,
           *         "whispering": 0,
           *         "accepted": 110,
           *         "rejected": 11,
           *         "refused": 2,
           *         "failed": 1,
           *         "cancelled": 0
           *       },
           *       "usage": {
           *         "calls": 1910,
           *         "input_tokens": 4120000,
           *         "cached_input_tokens": 3010000,
           *         "output_tokens": 702000,
           *         "reasoning_tokens": 0,
           *         "lost_calls": 0,
           *         "lost_tokens_at_most": 0
           *       },
           *       "cost": {
           *         "usd": 2.41,
           *         "lost_usd_at_most": 0,
           *         "unpriced_calls": 0
           *       },
           *       "budget": {
           *         "usd": 20,
           *         "tokens": null
           *       },
           *       "repeats": {
           *         "find": "near",
           *         "among": "batch"
           *       },
           *       "decontaminate": [],
           *       "rate": 31,
           *       "eta": "2026-01-02T03:16:12.000Z",
           *       "webhook": {
           *         "url": "https://hooks.example.com/conclave",
           *         "events": [
           *           "batch.paused",
           *           "batch.completed"
           *         ]
           *       },
           *       "pilot": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "finished_at": null
           *     }
           */
          'application/json': components['schemas']['Batch']
        }
      }
      /** @description The body is not JSON */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid-json",
           *       "title": "The body is not JSON",
           *       "status": 400,
           *       "detail": "The body is not JSON: in words for people",
           *       "code": "invalid-json"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The batch is in a state that does not allow this */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:batch-state",
           *       "title": "The batch is in a state that does not allow this",
           *       "status": 409,
           *       "detail": "The batch is in a state that does not allow this: in words for people",
           *       "code": "batch-state"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  retryBatch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    /** @description may be left out */
    requestBody: {
      content: {
        /**
         * @example {
         *       "states": [
         *         "failed",
         *         "rejected"
         *       ],
         *       "reasons": [
         *         "timeout"
         *       ]
         *     }
         */
        'application/json': {
          /** @description default: any */
          reasons?: string[]
          /** @description of the samples to open again; default: failed */
          states?: ('failed' | 'refused' | 'rejected')[]
        }
      }
    }
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "reopened": 3,
           *       "batch": {
           *         "id": "0198c0de-0000-7000-8000-000000000001",
           *         "name": "first try",
           *         "state": "running",
           *         "state_reason": null,
           *         "resume_at": null,
           *         "recipe": {
           *           "name": "aidsafe-gated",
           *           "rounds": 2
           *         },
           *         "policy_set": "conclave-five",
           *         "metadata": {
           *           "team": "blue"
           *         },
           *         "priority": 0,
           *         "open": false,
           *         "deadline": null,
           *         "total": 500,
           *         "counts": {
           *           "pending": 300,
           *           "deliberating": 64,
           *           "refining": 12,
           *           "whispering": 0,
           *           "accepted": 110,
           *           "rejected": 11,
           *           "refused": 2,
           *           "failed": 1,
           *           "cancelled": 0
           *         },
           *         "usage": {
           *           "calls": 1910,
           *           "input_tokens": 4120000,
           *           "cached_input_tokens": 3010000,
           *           "output_tokens": 702000,
           *           "reasoning_tokens": 0,
           *           "lost_calls": 0,
           *           "lost_tokens_at_most": 0
           *         },
           *         "cost": {
           *           "usd": 2.41,
           *           "lost_usd_at_most": 0,
           *           "unpriced_calls": 0
           *         },
           *         "budget": {
           *           "usd": 20,
           *           "tokens": null
           *         },
           *         "repeats": {
           *           "find": "near",
           *           "among": "batch"
           *         },
           *         "decontaminate": [],
           *         "rate": 31,
           *         "eta": "2026-01-02T03:16:12.000Z",
           *         "webhook": {
           *           "url": "https://hooks.example.com/conclave",
           *           "events": [
           *             "batch.paused",
           *             "batch.completed"
           *           ]
           *         },
           *         "pilot": false,
           *         "created_at": "2026-01-02T03:04:05.678Z",
           *         "finished_at": null
           *       }
           *     }
           */
          'application/json': components['schemas']['Retried']
        }
      }
      /** @description The body is not JSON */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid-json",
           *       "title": "The body is not JSON",
           *       "status": 400,
           *       "detail": "The body is not JSON: in words for people",
           *       "code": "invalid-json"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The batch is in a state that does not allow this */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:batch-state",
           *       "title": "The batch is in a state that does not allow this",
           *       "status": 409,
           *       "detail": "The batch is in a state that does not allow this: in words for people",
           *       "code": "batch-state"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listSamples: {
    parameters: {
      query?: {
        cursor?: number
        /** @description items a page */
        limit?: number
        reason?: string
        state?:
          | 'pending'
          | 'deliberating'
          | 'refining'
          | 'whispering'
          | 'accepted'
          | 'rejected'
          | 'refused'
          | 'failed'
          | 'cancelled'
      }
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-000000000002",
           *           "batch_id": "0198c0de-0000-7000-8000-000000000001",
           *           "ordinal": 0,
           *           "external_id": "invoice-1",
           *           "prompt": "How do fake invoices fool accountants?",
           *           "metadata": null,
           *           "state": "accepted",
           *           "reason": null,
           *           "attempts": 0,
           *           "last_error": null,
           *           "evidence": null,
           *           "finished_at": "2026-01-02T03:04:05.678Z"
           *         }
           *       ],
           *       "next_cursor": null
           *     }
           */
          'application/json': {
            data: components['schemas']['Sample'][]
            next_cursor: string | null
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  sealBatch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "name": "first try",
           *       "state": "running",
           *       "state_reason": null,
           *       "resume_at": null,
           *       "recipe": {
           *         "name": "aidsafe-gated",
           *         "rounds": 2
           *       },
           *       "policy_set": "conclave-five",
           *       "metadata": {
           *         "team": "blue"
           *       },
           *       "priority": 0,
           *       "open": false,
           *       "deadline": null,
           *       "total": 500,
           *       "counts": {
           *         "pending": 300,
           *         "deliberating": 64,
           *         "refining": 12,
           *         "whispering": 0,
           *         "accepted": 110,
           *         "rejected": 11,
           *         "refused": 2,
           *         "failed": 1,
           *         "cancelled": 0
           *       },
           *       "usage": {
           *         "calls": 1910,
           *         "input_tokens": 4120000,
           *         "cached_input_tokens": 3010000,
           *         "output_tokens": 702000,
           *         "reasoning_tokens": 0,
           *         "lost_calls": 0,
           *         "lost_tokens_at_most": 0
           *       },
           *       "cost": {
           *         "usd": 2.41,
           *         "lost_usd_at_most": 0,
           *         "unpriced_calls": 0
           *       },
           *       "budget": {
           *         "usd": 20,
           *         "tokens": null
           *       },
           *       "repeats": {
           *         "find": "near",
           *         "among": "batch"
           *       },
           *       "decontaminate": [],
           *       "rate": 31,
           *       "eta": "2026-01-02T03:16:12.000Z",
           *       "webhook": {
           *         "url": "https://hooks.example.com/conclave",
           *         "events": [
           *           "batch.paused",
           *           "batch.completed"
           *         ]
           *       },
           *       "pilot": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "finished_at": null
           *     }
           */
          'application/json': components['schemas']['Batch']
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  showUsage: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "usage": {
           *         "calls": 1910,
           *         "input_tokens": 4120000,
           *         "cached_input_tokens": 3010000,
           *         "output_tokens": 702000,
           *         "reasoning_tokens": 0,
           *         "lost_calls": 0,
           *         "lost_tokens_at_most": 0
           *       },
           *       "cost": {
           *         "usd": 2.41,
           *         "lost_usd_at_most": 0,
           *         "unpriced_calls": 0
           *       },
           *       "by_step": [
           *         {
           *           "step": "turn",
           *           "usage": {
           *             "calls": 1910,
           *             "input_tokens": 4120000,
           *             "cached_input_tokens": 3010000,
           *             "output_tokens": 702000,
           *             "reasoning_tokens": 0,
           *             "lost_calls": 0,
           *             "lost_tokens_at_most": 0
           *           },
           *           "cost": {
           *             "usd": 2.41,
           *             "lost_usd_at_most": 0,
           *             "unpriced_calls": 0
           *           }
           *         }
           *       ],
           *       "by_model": [
           *         {
           *           "model": "llama-3.3-70b",
           *           "usage": {
           *             "calls": 1910,
           *             "input_tokens": 4120000,
           *             "cached_input_tokens": 3010000,
           *             "output_tokens": 702000,
           *             "reasoning_tokens": 0,
           *             "lost_calls": 0,
           *             "lost_tokens_at_most": 0
           *           },
           *           "cost": {
           *             "usd": 2.41,
           *             "lost_usd_at_most": 0,
           *             "unpriced_calls": 0
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': {
            by_model: {
              cost: {
                /** @description of calls that brought nothing; not in usd */
                lost_usd_at_most: number
                /** @description calls whose cost is not known */
                unpriced_calls: number
                usd: number | null
              }
              /** @description as the endpoint names it; lost calls: as it was asked for */
              model: string | null
              usage: {
                /** @description part of input_tokens */
                cached_input_tokens: number
                calls: number
                input_tokens: number
                /** @description calls that may have been paid for and brought nothing */
                lost_calls: number
                /** @description not in the other counts; input and output together */
                lost_tokens_at_most: number
                output_tokens: number
                /** @description part of output_tokens */
                reasoning_tokens: number
              }
            }[]
            by_step: {
              cost: {
                /** @description of calls that brought nothing; not in usd */
                lost_usd_at_most: number
                /** @description calls whose cost is not known */
                unpriced_calls: number
                usd: number | null
              }
              /** @description null: lost with a worker that died, nobody knows at which step */
              step: string | null
              usage: {
                /** @description part of input_tokens */
                cached_input_tokens: number
                calls: number
                input_tokens: number
                /** @description calls that may have been paid for and brought nothing */
                lost_calls: number
                /** @description not in the other counts; input and output together */
                lost_tokens_at_most: number
                output_tokens: number
                /** @description part of output_tokens */
                reasoning_tokens: number
              }
            }[]
            cost: {
              /** @description of calls that brought nothing; not in usd */
              lost_usd_at_most: number
              /** @description calls whose cost is not known */
              unpriced_calls: number
              usd: number | null
            }
            usage: {
              /** @description part of input_tokens */
              cached_input_tokens: number
              calls: number
              input_tokens: number
              /** @description calls that may have been paid for and brought nothing */
              lost_calls: number
              /** @description not in the other counts; input and output together */
              lost_tokens_at_most: number
              output_tokens: number
              /** @description part of output_tokens */
              reasoning_tokens: number
            }
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listWebhookDeliveries: {
    parameters: {
      query?: {
        cursor?: number
        /** @description items a page */
        limit?: number
      }
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "8f14e45f-ceea-467f-a0e6-9a3c1b0a7d11",
           *           "event": "batch.paused",
           *           "at": "2026-01-02T03:04:05.678Z",
           *           "state": "pending",
           *           "attempts": 1,
           *           "attempted_at": "2026-01-02T03:04:05.678Z",
           *           "next_attempt_at": "2026-01-02T03:04:11.000Z",
           *           "last_status": 503,
           *           "last_error": "status 503"
           *         }
           *       ],
           *       "next_cursor": null
           *     }
           */
          'application/json': {
            data: components['schemas']['WebhookDelivery'][]
            next_cursor: string | null
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  estimateBatch: {
    parameters: {
      query?: {
        /** @description seconds to wait for the end of the pilot */
        wait?: number
      }
      header?: {
        /** @description the same key and body are done once and answered alike, however often sent */
        'idempotency-key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "recipe": "aidsafe-gated",
         *       "prompts": [
         *         {
         *           "id": "invoice-1",
         *           "prompt": "How do fake invoices fool accountants?"
         *         },
         *         "Write a letter to my landlord."
         *       ],
         *       "total": 50000,
         *       "budget": {
         *         "usd": 1
         *       }
         *     }
         */
        'application/json': {
          /** @description what the batch may spend; at the cap it is paused with the reason `budget` */
          budget?: {
            /** @description input and output together */
            tokens?: number
            usd?: number
          }
          /**
           * Format: date-time
           * @description samples that have not ended by then fail with the reason `deadline`
           */
          deadline?: string
          /** @description kept with it and given back; no model sees it */
          metadata?: {
            [key: string]: unknown
          }
          pilot?: {
            /** @description of the draw; default 1 */
            seed?: number
            /** @description prompts to run; default 20 */
            size?: number
          }
          /** @description a policy set by name (`name` or `name@3`), or the document itself */
          policy_set?:
            | string
            | {
                licence?: string
                name?: string
                policies: {
                  definition?: string
                  /** @description cited by thoughts; letters, digits, ". _ -" */
                  id: string
                  objective?: string
                  rules: {
                    /** @description cited by thoughts; letters, digits, ". _ -" */
                    id: string
                    /**
                     * @description default: guidance
                     * @enum {string}
                     */
                    kind?: 'prohibition' | 'permission' | 'guidance'
                    text: string
                  }[]
                  title: string
                }[]
                source?: string
                version?: string
              }
          /** @description higher ones are taken first; default 0 */
          priority?: number
          /** @description those of the batch, or some that are like them; the pilot is drawn from these, spread over all */
          prompts: (
            | string
            | {
                /** @description your own id; unique in the batch */
                id?: string
                /** @description kept with it and given back; no model sees it */
                metadata?: {
                  [key: string]: unknown
                }
                prompt: string
              }
          )[]
          /** @description a recipe by name (`name`, or `name@3` for a version of it), or an object that extends one */
          recipe?:
            | string
            | {
                /** @description the deliberators, in speaking order */
                agents?: {
                  model?: string
                  /** @description lower case; named in thoughts and metrics */
                  name: string
                  persona: string
                }[]
                /** @description share of accepted samples that are compared with a one-shot baseline */
                baselineShare?: number
                /** @description name of the recipe that fills what is left out */
                extends?: string
                gate?: {
                  judges?: {
                    model?: string
                    /** @description lower case; named in verdicts and metrics */
                    name: string
                  }[]
                  /** @description tries until the gate lets one pass */
                  maxCandidates?: number
                  thresholds?: {
                    coherence?: number
                    completeness?: number
                    'policy-response'?: number
                    'policy-thoughts'?: number
                    relevance?: number
                    'thoughts-response'?: number
                  }
                } | null
                maxOutputTokens?: {
                  adjudication?: number
                  baseline?: number
                  belief?: number
                  comparison?: number
                  draft?: number
                  grading?: number
                  intents?: number
                  misled?: number
                  redundancy?: number
                  refinement?: number
                  response?: number
                  safety?: number
                  turn?: number
                  violation?: number
                }
                /** @description by step; what is not named takes `default`; `fallback` is asked once where a model refuses to take part */
                models?: {
                  adjudication?: string
                  baseline?: string
                  belief?: string
                  comparison?: string
                  default?: string
                  draft?: string
                  fallback?: string
                  grading?: string
                  intents?: string
                  misled?: string
                  redundancy?: string
                  refinement?: string
                  response?: string
                  safety?: string
                  turn?: string
                  violation?: string
                }
                name?: string
                preference?: {
                  /** @description of the best beliefs so far, shown for the next */
                  exemplars?: number
                  gap?: {
                    max?: number | null
                    min?: number
                  }
                  /** @description times that one side may be as long as the other, at most */
                  lengthRatio?: number
                  /** @description beliefs that are tried for a prompt, at most */
                  maxBeliefs?: number
                  /**
                   * @description belief: rejected sides are written under beliefs (the paper); sampling: best and worst of some plain samples; mixed: half of the prompts each, to compare them
                   * @enum {string}
                   */
                  mode?: 'belief' | 'sampling' | 'mixed'
                  /** @description plain samples, in the mode sampling */
                  samples?: number
                } | null
                refinement?: {
                  /** @description share of judges' calls with a planted fault */
                  canaryShare?: number
                  /** @description of safety, blind to each other; the first also judges redundancy; of different model families at best */
                  judges?: {
                    model?: string
                    /** @description lower case; named in verdicts and metrics */
                    name: string
                  }[]
                  /** @description share of the standing thoughts from which on a refinement counts as over-deleted */
                  maxDropShare?: number
                  /** @description what the words of a thought must weigh for a rule to drop it as meta or injection; the record of a drop shows what they weigh; default: 0; more drops fewer */
                  minFaultWeight?: number
                  /**
                   * @description single: one call judges and writes the response (the paper); judged: redundancy and safety apart, then the response
                   * @enum {string}
                   */
                  mode?: 'single' | 'judged'
                  /** @description character 5-gram Jaccard similarity from which two thoughts of one meaning are one; 1: only equal ones */
                  nearDuplicate?: number
                  /** @description times a judge is asked again with the fault named */
                  reasks?: number
                }
                /** @description budget: times every agent speaks, at most */
                rounds?: number
                /** @description ids of the policies and rules to deliberate over; empty: all of the policy set */
                rules?: string[]
                seed?: number
                /**
                 * @description first-agree: one agent agrees (the paper); all-agree: every agent in a row
                 * @enum {string}
                 */
                stopWhen?: 'first-agree' | 'all-agree'
                temperatures?: {
                  adjudication?: number
                  baseline?: number
                  belief?: number
                  comparison?: number
                  draft?: number
                  grading?: number
                  intents?: number
                  misled?: number
                  redundancy?: number
                  refinement?: number
                  response?: number
                  safety?: number
                  turn?: number
                  violation?: number
                }
                tries?: {
                  /** @description times a bad reply is asked again with the fault named */
                  repairs?: number
                  /** @description times the question then starts afresh, with another seed */
                  reseeds?: number
                }
              }
          /** @description prompts of the batch; default: as many as are sent */
          total?: number
        }
      }
    }
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          location: components['headers']['Location']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "state": "completed",
           *       "state_reason": null,
           *       "ready": true,
           *       "pilot": {
           *         "drawn": 20,
           *         "ended": 20,
           *         "seed": 1,
           *         "cost": {
           *           "usd": 0.41,
           *           "lost_usd_at_most": 0,
           *           "unpriced_calls": 0
           *         }
           *       },
           *       "total": 50000,
           *       "estimate": {
           *         "acceptance": {
           *           "mean": 0.9,
           *           "low": 0.699,
           *           "high": 0.972
           *         },
           *         "accepted": {
           *           "mean": 45000,
           *           "low": 34950,
           *           "high": 48600
           *         },
           *         "cost_usd": {
           *           "mean": 1025,
           *           "low": 890,
           *           "high": 1170
           *         },
           *         "tokens": {
           *           "mean": 482000000,
           *           "low": 431000000,
           *           "high": 540000000
           *         },
           *         "seconds": {
           *           "mean": 9800,
           *           "low": 8700,
           *           "high": 11000
           *         },
           *         "seconds_at_pilot_pace": 61000
           *       },
           *       "assumes": [
           *         "the 50000 prompts are like the 20 that were drawn from those sent"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Estimate']
        }
      }
      /** @description Default Response */
      202: {
        headers: {
          location: components['headers']['Location']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "state": "running",
           *       "state_reason": null,
           *       "ready": false,
           *       "pilot": {
           *         "drawn": 20,
           *         "ended": 20,
           *         "seed": 1,
           *         "cost": {
           *           "usd": 0.41,
           *           "lost_usd_at_most": 0,
           *           "unpriced_calls": 0
           *         }
           *       },
           *       "total": 50000,
           *       "estimate": null,
           *       "assumes": [
           *         "the 50000 prompts are like the 20 that were drawn from those sent"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Estimate']
        }
      }
      /** @description The body is not JSON; The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The idempotency key was used with another request */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:idempotency-conflict",
           *       "title": "The idempotency key was used with another request",
           *       "status": 409,
           *       "detail": "The idempotency key was used with another request: in words for people",
           *       "code": "idempotency-conflict"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key has too many samples open */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:open-samples",
           *       "title": "The key has too many samples open",
           *       "status": 429,
           *       "detail": "The key has too many samples open: in words for people",
           *       "code": "open-samples"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  showEstimate: {
    parameters: {
      query?: {
        /** @description seconds to wait for the end of the pilot */
        wait?: number
      }
      header?: never
      path: {
        /** @description the batch's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000001",
           *       "state": "completed",
           *       "state_reason": null,
           *       "ready": true,
           *       "pilot": {
           *         "drawn": 20,
           *         "ended": 20,
           *         "seed": 1,
           *         "cost": {
           *           "usd": 0.41,
           *           "lost_usd_at_most": 0,
           *           "unpriced_calls": 0
           *         }
           *       },
           *       "total": 50000,
           *       "estimate": {
           *         "acceptance": {
           *           "mean": 0.9,
           *           "low": 0.699,
           *           "high": 0.972
           *         },
           *         "accepted": {
           *           "mean": 45000,
           *           "low": 34950,
           *           "high": 48600
           *         },
           *         "cost_usd": {
           *           "mean": 1025,
           *           "low": 890,
           *           "high": 1170
           *         },
           *         "tokens": {
           *           "mean": 482000000,
           *           "low": 431000000,
           *           "high": 540000000
           *         },
           *         "seconds": {
           *           "mean": 9800,
           *           "low": 8700,
           *           "high": 11000
           *         },
           *         "seconds_at_pilot_pace": 61000
           *       },
           *       "assumes": [
           *         "the 50000 prompts are like the 20 that were drawn from those sent"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Estimate']
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listEvaluationSets: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "name": "exam.v1",
           *           "digest": "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
           *           "prompts": 2,
           *           "created_at": "2026-01-02T03:04:05.678Z"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            data: components['schemas']['EvaluationSet'][]
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  showEvaluationSet: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description of an evaluation set: a-z, 0-9, dots, hyphens and underscores */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "exam.v1",
           *       "digest": "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
           *       "prompts": 2,
           *       "created_at": "2026-01-02T03:04:05.678Z"
           *     }
           */
          'application/json': components['schemas']['EvaluationSet']
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  putEvaluationSet: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description of an evaluation set: a-z, 0-9, dots, hyphens and underscores */
        name: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "prompts": [
         *         "Where can I shoot a good photo of birds?",
         *         "How is a fake invoice told?"
         *       ]
         *     }
         */
        'application/json': {
          prompts: (
            | string
            | {
                /** @description your own id; unique in the batch */
                id?: string
                /** @description kept with it and given back; no model sees it */
                metadata?: {
                  [key: string]: unknown
                }
                prompt: string
              }
          )[]
        }
        /** @example {"prompt":"Where can I shoot a good photo of birds?"} */
        'application/x-ndjson': unknown
      }
    }
    responses: {
      /** @description it was there already, with the same prompts */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "exam.v1",
           *       "digest": "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
           *       "prompts": 2,
           *       "created_at": "2026-01-02T03:04:05.678Z"
           *     }
           */
          'application/json': components['schemas']['EvaluationSet']
        }
      }
      /** @description Default Response */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "exam.v1",
           *       "digest": "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
           *       "prompts": 2,
           *       "created_at": "2026-01-02T03:04:05.678Z"
           *     }
           */
          'application/json': components['schemas']['EvaluationSet']
        }
      }
      /** @description The body is not JSON; The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  removeEvaluationSet: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description of an evaluation set: a-z, 0-9, dots, hyphens and underscores */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description it is gone */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The body is not JSON */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid-json",
           *       "title": "The body is not JSON",
           *       "status": 400,
           *       "detail": "The body is not JSON: in words for people",
           *       "code": "invalid-json"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listPolicySets: {
    parameters: {
      query?: {
        cursor?: string
        /** @description items a page */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "name": "help-desk",
           *           "version": 3,
           *           "reference": "help-desk@3",
           *           "shared": false,
           *           "created_at": "2026-01-02T03:04:05.678Z"
           *         }
           *       ],
           *       "next_cursor": null
           *     }
           */
          'application/json': {
            data: components['schemas']['CatalogueItem'][]
            next_cursor: string | null
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  showPolicySet: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description `name` for the latest version, `name@3` for one that stays */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "help-desk",
           *       "version": 3,
           *       "reference": "help-desk@3",
           *       "shared": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "document": {
           *         "licence": "Apache-2.0",
           *         "policies": [
           *           {
           *             "id": "PV",
           *             "title": "Privacy of customers",
           *             "rules": [
           *               {
           *                 "id": "PV-1",
           *                 "kind": "prohibition",
           *                 "text": "Do not tell anyone's order to another person."
           *               }
           *             ]
           *           }
           *         ]
           *       },
           *       "content": {
           *         "licence": "Apache-2.0",
           *         "policies": [
           *           {
           *             "id": "PV",
           *             "title": "Privacy of customers",
           *             "rules": [
           *               {
           *                 "id": "PV-1",
           *                 "kind": "prohibition",
           *                 "text": "Do not tell anyone's order to another person."
           *               }
           *             ]
           *           }
           *         ],
           *         "name": "help-desk@3"
           *       }
           *     }
           */
          'application/json': components['schemas']['CatalogueEntry']
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  keepPolicySet: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description a-z, 0-9 and "-" */
        name: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "licence": "Apache-2.0",
         *       "policies": [
         *         {
         *           "id": "PV",
         *           "title": "Privacy of customers",
         *           "rules": [
         *             {
         *               "id": "PV-1",
         *               "kind": "prohibition",
         *               "text": "Do not tell anyone's order to another person."
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        'application/json': {
          licence?: string
          name?: string
          policies: {
            definition?: string
            /** @description cited by thoughts; letters, digits, ". _ -" */
            id: string
            objective?: string
            rules: {
              /** @description cited by thoughts; letters, digits, ". _ -" */
              id: string
              /**
               * @description default: guidance
               * @enum {string}
               */
              kind?: 'prohibition' | 'permission' | 'guidance'
              text: string
            }[]
            title: string
          }[]
          source?: string
          version?: string
        }
        'application/yaml': {
          licence?: string
          name?: string
          policies: {
            definition?: string
            /** @description cited by thoughts; letters, digits, ". _ -" */
            id: string
            objective?: string
            rules: {
              /** @description cited by thoughts; letters, digits, ". _ -" */
              id: string
              /**
               * @description default: guidance
               * @enum {string}
               */
              kind?: 'prohibition' | 'permission' | 'guidance'
              text: string
            }[]
            title: string
          }[]
          source?: string
          version?: string
        }
        'text/yaml': {
          licence?: string
          name?: string
          policies: {
            definition?: string
            /** @description cited by thoughts; letters, digits, ". _ -" */
            id: string
            objective?: string
            rules: {
              /** @description cited by thoughts; letters, digits, ". _ -" */
              id: string
              /**
               * @description default: guidance
               * @enum {string}
               */
              kind?: 'prohibition' | 'permission' | 'guidance'
              text: string
            }[]
            title: string
          }[]
          source?: string
          version?: string
        }
      }
    }
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          location: components['headers']['Location']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "help-desk",
           *       "version": 3,
           *       "reference": "help-desk@3",
           *       "shared": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "document": {
           *         "licence": "Apache-2.0",
           *         "policies": [
           *           {
           *             "id": "PV",
           *             "title": "Privacy of customers",
           *             "rules": [
           *               {
           *                 "id": "PV-1",
           *                 "kind": "prohibition",
           *                 "text": "Do not tell anyone's order to another person."
           *               }
           *             ]
           *           }
           *         ]
           *       },
           *       "content": {
           *         "licence": "Apache-2.0",
           *         "policies": [
           *           {
           *             "id": "PV",
           *             "title": "Privacy of customers",
           *             "rules": [
           *               {
           *                 "id": "PV-1",
           *                 "kind": "prohibition",
           *                 "text": "Do not tell anyone's order to another person."
           *               }
           *             ]
           *           }
           *         ],
           *         "name": "help-desk@3"
           *       }
           *     }
           */
          'application/json': components['schemas']['CatalogueEntry']
        }
      }
      /** @description Default Response */
      201: {
        headers: {
          location: components['headers']['Location']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "help-desk",
           *       "version": 3,
           *       "reference": "help-desk@3",
           *       "shared": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "document": {
           *         "licence": "Apache-2.0",
           *         "policies": [
           *           {
           *             "id": "PV",
           *             "title": "Privacy of customers",
           *             "rules": [
           *               {
           *                 "id": "PV-1",
           *                 "kind": "prohibition",
           *                 "text": "Do not tell anyone's order to another person."
           *               }
           *             ]
           *           }
           *         ]
           *       },
           *       "content": {
           *         "licence": "Apache-2.0",
           *         "policies": [
           *           {
           *             "id": "PV",
           *             "title": "Privacy of customers",
           *             "rules": [
           *               {
           *                 "id": "PV-1",
           *                 "kind": "prohibition",
           *                 "text": "Do not tell anyone's order to another person."
           *               }
           *             ]
           *           }
           *         ],
           *         "name": "help-desk@3"
           *       }
           *     }
           */
          'application/json': components['schemas']['CatalogueEntry']
        }
      }
      /** @description The body is not JSON; The body is not YAML; The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The name is not yours to give */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:name-taken",
           *       "title": "The name is not yours to give",
           *       "status": 409,
           *       "detail": "The name is not yours to give: in words for people",
           *       "code": "name-taken"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listPolicySetVersions: {
    parameters: {
      query?: {
        cursor?: number
        /** @description items a page */
        limit?: number
      }
      header?: never
      path: {
        /** @description a-z, 0-9 and "-" */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "name": "help-desk",
           *           "version": 3,
           *           "reference": "help-desk@3",
           *           "shared": false,
           *           "created_at": "2026-01-02T03:04:05.678Z"
           *         }
           *       ],
           *       "next_cursor": null
           *     }
           */
          'application/json': {
            data: components['schemas']['CatalogueItem'][]
            next_cursor: string | null
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listRecipes: {
    parameters: {
      query?: {
        cursor?: string
        /** @description items a page */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "name": "two-rounds",
           *           "version": 3,
           *           "reference": "two-rounds@3",
           *           "shared": false,
           *           "created_at": "2026-01-02T03:04:05.678Z"
           *         }
           *       ],
           *       "next_cursor": null
           *     }
           */
          'application/json': {
            data: components['schemas']['CatalogueItem'][]
            next_cursor: string | null
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  showRecipe: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description `name` for the latest version, `name@3` for one that stays */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "two-rounds",
           *       "version": 3,
           *       "reference": "two-rounds@3",
           *       "shared": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "document": {
           *         "extends": "aidsafe-gated",
           *         "rounds": 2,
           *         "temperatures": {
           *           "draft": 0.8
           *         }
           *       },
           *       "content": {
           *         "extends": "aidsafe-gated",
           *         "rounds": 2,
           *         "temperatures": {
           *           "draft": 0.8
           *         },
           *         "name": "two-rounds@3"
           *       }
           *     }
           */
          'application/json': components['schemas']['CatalogueEntry']
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  keepRecipe: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description a-z, 0-9 and "-" */
        name: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "extends": "aidsafe-gated",
         *       "rounds": 2,
         *       "temperatures": {
         *         "draft": 0.8
         *       }
         *     }
         */
        'application/json': {
          /** @description the deliberators, in speaking order */
          agents?: {
            model?: string
            /** @description lower case; named in thoughts and metrics */
            name: string
            persona: string
          }[]
          /** @description share of accepted samples that are compared with a one-shot baseline */
          baselineShare?: number
          /** @description name of the recipe that fills what is left out */
          extends?: string
          gate?: {
            judges?: {
              model?: string
              /** @description lower case; named in verdicts and metrics */
              name: string
            }[]
            /** @description tries until the gate lets one pass */
            maxCandidates?: number
            thresholds?: {
              coherence?: number
              completeness?: number
              'policy-response'?: number
              'policy-thoughts'?: number
              relevance?: number
              'thoughts-response'?: number
            }
          } | null
          maxOutputTokens?: {
            adjudication?: number
            baseline?: number
            belief?: number
            comparison?: number
            draft?: number
            grading?: number
            intents?: number
            misled?: number
            redundancy?: number
            refinement?: number
            response?: number
            safety?: number
            turn?: number
            violation?: number
          }
          /** @description by step; what is not named takes `default`; `fallback` is asked once where a model refuses to take part */
          models?: {
            adjudication?: string
            baseline?: string
            belief?: string
            comparison?: string
            default?: string
            draft?: string
            fallback?: string
            grading?: string
            intents?: string
            misled?: string
            redundancy?: string
            refinement?: string
            response?: string
            safety?: string
            turn?: string
            violation?: string
          }
          name?: string
          preference?: {
            /** @description of the best beliefs so far, shown for the next */
            exemplars?: number
            gap?: {
              max?: number | null
              min?: number
            }
            /** @description times that one side may be as long as the other, at most */
            lengthRatio?: number
            /** @description beliefs that are tried for a prompt, at most */
            maxBeliefs?: number
            /**
             * @description belief: rejected sides are written under beliefs (the paper); sampling: best and worst of some plain samples; mixed: half of the prompts each, to compare them
             * @enum {string}
             */
            mode?: 'belief' | 'sampling' | 'mixed'
            /** @description plain samples, in the mode sampling */
            samples?: number
          } | null
          refinement?: {
            /** @description share of judges' calls with a planted fault */
            canaryShare?: number
            /** @description of safety, blind to each other; the first also judges redundancy; of different model families at best */
            judges?: {
              model?: string
              /** @description lower case; named in verdicts and metrics */
              name: string
            }[]
            /** @description share of the standing thoughts from which on a refinement counts as over-deleted */
            maxDropShare?: number
            /** @description what the words of a thought must weigh for a rule to drop it as meta or injection; the record of a drop shows what they weigh; default: 0; more drops fewer */
            minFaultWeight?: number
            /**
             * @description single: one call judges and writes the response (the paper); judged: redundancy and safety apart, then the response
             * @enum {string}
             */
            mode?: 'single' | 'judged'
            /** @description character 5-gram Jaccard similarity from which two thoughts of one meaning are one; 1: only equal ones */
            nearDuplicate?: number
            /** @description times a judge is asked again with the fault named */
            reasks?: number
          }
          /** @description budget: times every agent speaks, at most */
          rounds?: number
          /** @description ids of the policies and rules to deliberate over; empty: all of the policy set */
          rules?: string[]
          seed?: number
          /**
           * @description first-agree: one agent agrees (the paper); all-agree: every agent in a row
           * @enum {string}
           */
          stopWhen?: 'first-agree' | 'all-agree'
          temperatures?: {
            adjudication?: number
            baseline?: number
            belief?: number
            comparison?: number
            draft?: number
            grading?: number
            intents?: number
            misled?: number
            redundancy?: number
            refinement?: number
            response?: number
            safety?: number
            turn?: number
            violation?: number
          }
          tries?: {
            /** @description times a bad reply is asked again with the fault named */
            repairs?: number
            /** @description times the question then starts afresh, with another seed */
            reseeds?: number
          }
        }
        'application/yaml': {
          /** @description the deliberators, in speaking order */
          agents?: {
            model?: string
            /** @description lower case; named in thoughts and metrics */
            name: string
            persona: string
          }[]
          /** @description share of accepted samples that are compared with a one-shot baseline */
          baselineShare?: number
          /** @description name of the recipe that fills what is left out */
          extends?: string
          gate?: {
            judges?: {
              model?: string
              /** @description lower case; named in verdicts and metrics */
              name: string
            }[]
            /** @description tries until the gate lets one pass */
            maxCandidates?: number
            thresholds?: {
              coherence?: number
              completeness?: number
              'policy-response'?: number
              'policy-thoughts'?: number
              relevance?: number
              'thoughts-response'?: number
            }
          } | null
          maxOutputTokens?: {
            adjudication?: number
            baseline?: number
            belief?: number
            comparison?: number
            draft?: number
            grading?: number
            intents?: number
            misled?: number
            redundancy?: number
            refinement?: number
            response?: number
            safety?: number
            turn?: number
            violation?: number
          }
          /** @description by step; what is not named takes `default`; `fallback` is asked once where a model refuses to take part */
          models?: {
            adjudication?: string
            baseline?: string
            belief?: string
            comparison?: string
            default?: string
            draft?: string
            fallback?: string
            grading?: string
            intents?: string
            misled?: string
            redundancy?: string
            refinement?: string
            response?: string
            safety?: string
            turn?: string
            violation?: string
          }
          name?: string
          preference?: {
            /** @description of the best beliefs so far, shown for the next */
            exemplars?: number
            gap?: {
              max?: number | null
              min?: number
            }
            /** @description times that one side may be as long as the other, at most */
            lengthRatio?: number
            /** @description beliefs that are tried for a prompt, at most */
            maxBeliefs?: number
            /**
             * @description belief: rejected sides are written under beliefs (the paper); sampling: best and worst of some plain samples; mixed: half of the prompts each, to compare them
             * @enum {string}
             */
            mode?: 'belief' | 'sampling' | 'mixed'
            /** @description plain samples, in the mode sampling */
            samples?: number
          } | null
          refinement?: {
            /** @description share of judges' calls with a planted fault */
            canaryShare?: number
            /** @description of safety, blind to each other; the first also judges redundancy; of different model families at best */
            judges?: {
              model?: string
              /** @description lower case; named in verdicts and metrics */
              name: string
            }[]
            /** @description share of the standing thoughts from which on a refinement counts as over-deleted */
            maxDropShare?: number
            /** @description what the words of a thought must weigh for a rule to drop it as meta or injection; the record of a drop shows what they weigh; default: 0; more drops fewer */
            minFaultWeight?: number
            /**
             * @description single: one call judges and writes the response (the paper); judged: redundancy and safety apart, then the response
             * @enum {string}
             */
            mode?: 'single' | 'judged'
            /** @description character 5-gram Jaccard similarity from which two thoughts of one meaning are one; 1: only equal ones */
            nearDuplicate?: number
            /** @description times a judge is asked again with the fault named */
            reasks?: number
          }
          /** @description budget: times every agent speaks, at most */
          rounds?: number
          /** @description ids of the policies and rules to deliberate over; empty: all of the policy set */
          rules?: string[]
          seed?: number
          /**
           * @description first-agree: one agent agrees (the paper); all-agree: every agent in a row
           * @enum {string}
           */
          stopWhen?: 'first-agree' | 'all-agree'
          temperatures?: {
            adjudication?: number
            baseline?: number
            belief?: number
            comparison?: number
            draft?: number
            grading?: number
            intents?: number
            misled?: number
            redundancy?: number
            refinement?: number
            response?: number
            safety?: number
            turn?: number
            violation?: number
          }
          tries?: {
            /** @description times a bad reply is asked again with the fault named */
            repairs?: number
            /** @description times the question then starts afresh, with another seed */
            reseeds?: number
          }
        }
        'text/yaml': {
          /** @description the deliberators, in speaking order */
          agents?: {
            model?: string
            /** @description lower case; named in thoughts and metrics */
            name: string
            persona: string
          }[]
          /** @description share of accepted samples that are compared with a one-shot baseline */
          baselineShare?: number
          /** @description name of the recipe that fills what is left out */
          extends?: string
          gate?: {
            judges?: {
              model?: string
              /** @description lower case; named in verdicts and metrics */
              name: string
            }[]
            /** @description tries until the gate lets one pass */
            maxCandidates?: number
            thresholds?: {
              coherence?: number
              completeness?: number
              'policy-response'?: number
              'policy-thoughts'?: number
              relevance?: number
              'thoughts-response'?: number
            }
          } | null
          maxOutputTokens?: {
            adjudication?: number
            baseline?: number
            belief?: number
            comparison?: number
            draft?: number
            grading?: number
            intents?: number
            misled?: number
            redundancy?: number
            refinement?: number
            response?: number
            safety?: number
            turn?: number
            violation?: number
          }
          /** @description by step; what is not named takes `default`; `fallback` is asked once where a model refuses to take part */
          models?: {
            adjudication?: string
            baseline?: string
            belief?: string
            comparison?: string
            default?: string
            draft?: string
            fallback?: string
            grading?: string
            intents?: string
            misled?: string
            redundancy?: string
            refinement?: string
            response?: string
            safety?: string
            turn?: string
            violation?: string
          }
          name?: string
          preference?: {
            /** @description of the best beliefs so far, shown for the next */
            exemplars?: number
            gap?: {
              max?: number | null
              min?: number
            }
            /** @description times that one side may be as long as the other, at most */
            lengthRatio?: number
            /** @description beliefs that are tried for a prompt, at most */
            maxBeliefs?: number
            /**
             * @description belief: rejected sides are written under beliefs (the paper); sampling: best and worst of some plain samples; mixed: half of the prompts each, to compare them
             * @enum {string}
             */
            mode?: 'belief' | 'sampling' | 'mixed'
            /** @description plain samples, in the mode sampling */
            samples?: number
          } | null
          refinement?: {
            /** @description share of judges' calls with a planted fault */
            canaryShare?: number
            /** @description of safety, blind to each other; the first also judges redundancy; of different model families at best */
            judges?: {
              model?: string
              /** @description lower case; named in verdicts and metrics */
              name: string
            }[]
            /** @description share of the standing thoughts from which on a refinement counts as over-deleted */
            maxDropShare?: number
            /** @description what the words of a thought must weigh for a rule to drop it as meta or injection; the record of a drop shows what they weigh; default: 0; more drops fewer */
            minFaultWeight?: number
            /**
             * @description single: one call judges and writes the response (the paper); judged: redundancy and safety apart, then the response
             * @enum {string}
             */
            mode?: 'single' | 'judged'
            /** @description character 5-gram Jaccard similarity from which two thoughts of one meaning are one; 1: only equal ones */
            nearDuplicate?: number
            /** @description times a judge is asked again with the fault named */
            reasks?: number
          }
          /** @description budget: times every agent speaks, at most */
          rounds?: number
          /** @description ids of the policies and rules to deliberate over; empty: all of the policy set */
          rules?: string[]
          seed?: number
          /**
           * @description first-agree: one agent agrees (the paper); all-agree: every agent in a row
           * @enum {string}
           */
          stopWhen?: 'first-agree' | 'all-agree'
          temperatures?: {
            adjudication?: number
            baseline?: number
            belief?: number
            comparison?: number
            draft?: number
            grading?: number
            intents?: number
            misled?: number
            redundancy?: number
            refinement?: number
            response?: number
            safety?: number
            turn?: number
            violation?: number
          }
          tries?: {
            /** @description times a bad reply is asked again with the fault named */
            repairs?: number
            /** @description times the question then starts afresh, with another seed */
            reseeds?: number
          }
        }
      }
    }
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          location: components['headers']['Location']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "two-rounds",
           *       "version": 3,
           *       "reference": "two-rounds@3",
           *       "shared": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "document": {
           *         "extends": "aidsafe-gated",
           *         "rounds": 2,
           *         "temperatures": {
           *           "draft": 0.8
           *         }
           *       },
           *       "content": {
           *         "extends": "aidsafe-gated",
           *         "rounds": 2,
           *         "temperatures": {
           *           "draft": 0.8
           *         },
           *         "name": "two-rounds@3"
           *       }
           *     }
           */
          'application/json': components['schemas']['CatalogueEntry']
        }
      }
      /** @description Default Response */
      201: {
        headers: {
          location: components['headers']['Location']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "two-rounds",
           *       "version": 3,
           *       "reference": "two-rounds@3",
           *       "shared": false,
           *       "created_at": "2026-01-02T03:04:05.678Z",
           *       "document": {
           *         "extends": "aidsafe-gated",
           *         "rounds": 2,
           *         "temperatures": {
           *           "draft": 0.8
           *         }
           *       },
           *       "content": {
           *         "extends": "aidsafe-gated",
           *         "rounds": 2,
           *         "temperatures": {
           *           "draft": 0.8
           *         },
           *         "name": "two-rounds@3"
           *       }
           *     }
           */
          'application/json': components['schemas']['CatalogueEntry']
        }
      }
      /** @description The body is not JSON; The body is not YAML; The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The name is not yours to give */
      409: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:name-taken",
           *       "title": "The name is not yours to give",
           *       "status": 409,
           *       "detail": "The name is not yours to give: in words for people",
           *       "code": "name-taken"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is larger than the limit */
      413: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-large",
           *       "title": "The body is larger than the limit",
           *       "status": 413,
           *       "detail": "The body is larger than the limit: in words for people",
           *       "code": "too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The body is of a type that this route does not take */
      415: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unsupported-media-type",
           *       "title": "The body is of a type that this route does not take",
           *       "status": 415,
           *       "detail": "The body is of a type that this route does not take: in words for people",
           *       "code": "unsupported-media-type"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listRecipeVersions: {
    parameters: {
      query?: {
        cursor?: number
        /** @description items a page */
        limit?: number
      }
      header?: never
      path: {
        /** @description a-z, 0-9 and "-" */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "name": "two-rounds",
           *           "version": 3,
           *           "reference": "two-rounds@3",
           *           "shared": false,
           *           "created_at": "2026-01-02T03:04:05.678Z"
           *         }
           *       ],
           *       "next_cursor": null
           *     }
           */
          'application/json': {
            data: components['schemas']['CatalogueItem'][]
            next_cursor: string | null
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  showSample: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description the sample's id */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "0198c0de-0000-7000-8000-000000000002",
           *       "batch_id": "0198c0de-0000-7000-8000-000000000001",
           *       "ordinal": 0,
           *       "external_id": "invoice-1",
           *       "prompt": "How do fake invoices fool accountants?",
           *       "metadata": null,
           *       "state": "accepted",
           *       "reason": null,
           *       "attempts": 0,
           *       "last_error": null,
           *       "evidence": null,
           *       "finished_at": "2026-01-02T03:04:05.678Z",
           *       "record": {
           *         "response": "They look like invoices that are expected ..."
           *       },
           *       "journal": [
           *         {
           *           "seq": 0,
           *           "step": "intents",
           *           "agent": "decomposer",
           *           "round": 0,
           *           "model": "llama-3.3-70b",
           *           "digest": "9f2c",
           *           "reply": "{\"intents\":[...]}",
           *           "finish": "stop",
           *           "usage": {
           *             "input_tokens": 310,
           *             "cached_input_tokens": 256,
           *             "output_tokens": 88,
           *             "reasoning_tokens": 0
           *           },
           *           "cost_usd": 0.00021,
           *           "ms": 912,
           *           "at": "2026-01-02T03:04:05.678Z",
           *           "void": false
           *         }
           *       ],
           *       "cost_usd": 0.0194
           *     }
           */
          'application/json': components['schemas']['SampleDetail']
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description There is no such thing */
      404: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "There is no such thing: in words for people",
           *       "code": "not-found"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  showScaling: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "pools": {
           *         "worker": {
           *           "desired_slots": 512,
           *           "active_slots": 256,
           *           "backlog": 12000,
           *           "provider_capacity": 512
           *         },
           *         "refiner": {
           *           "desired_slots": 40,
           *           "active_slots": 40,
           *           "backlog": 0,
           *           "provider_capacity": 512
           *         }
           *       }
           *     }
           */
          'application/json': {
            pools: {
              refiner: {
                /** @description samples that are held now */
                active_slots: number
                /** @description samples that wait, in batches that run */
                backlog: number
                /** @description samples that should be held at once; divided by CONCLAVE_SLOTS: processes */
                desired_slots: number
                /** @description calls at once that the endpoints are good for */
                provider_capacity: number
              }
              worker: {
                /** @description samples that are held now */
                active_slots: number
                /** @description samples that wait, in batches that run */
                backlog: number
                /** @description samples that should be held at once; divided by CONCLAVE_SLOTS: processes */
                desired_slots: number
                /** @description calls at once that the endpoints are good for */
                provider_capacity: number
              }
            }
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listWorkers: {
    parameters: {
      query?: {
        cursor?: string
        /** @description items a page */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0198c0de-0000-7000-8000-000000000003",
           *           "service": "worker",
           *           "host": "node-4",
           *           "pid": 1,
           *           "slots": 256,
           *           "active": 201,
           *           "started_at": "2026-01-02T03:04:05.678Z",
           *           "seen_at": "2026-01-02T03:04:05.678Z",
           *           "last_progress_at": "2026-01-02T03:04:05.678Z",
           *           "health": "alive"
           *         }
           *       ],
           *       "next_cursor": null
           *     }
           */
          'application/json': {
            data: components['schemas']['Worker'][]
            next_cursor: string | null
          }
        }
      }
      /** @description The request cannot be read */
      400: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:bad-request",
           *       "title": "The request cannot be read",
           *       "status": 400,
           *       "detail": "The request cannot be read: in words for people",
           *       "code": "bad-request"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description This needs a key */
      401: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unauthorised",
           *       "title": "This needs a key",
           *       "status": 401,
           *       "detail": "This needs a key: in words for people",
           *       "code": "unauthorised"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key does not permit this */
      403: {
        headers: {
          'www-authenticate': components['headers']['Challenge']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:forbidden",
           *       "title": "The key does not permit this",
           *       "status": 403,
           *       "detail": "The key does not permit this: in words for people",
           *       "code": "forbidden"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request did not arrive in time */
      408: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:too-slow",
           *       "title": "The request did not arrive in time",
           *       "status": 408,
           *       "detail": "The request did not arrive in time: in words for people",
           *       "code": "too-slow"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The request does not fit */
      422: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:invalid",
           *       "title": "The request does not fit",
           *       "status": 422,
           *       "detail": "The request does not fit: in words for people",
           *       "code": "invalid"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The key sends too many requests */
      429: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:rate-limited",
           *       "title": "The key sends too many requests",
           *       "status": 429,
           *       "detail": "The key sends too many requests: in words for people",
           *       "code": "rate-limited"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description The headers are larger than the limit */
      431: {
        headers: {
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:headers-too-large",
           *       "title": "The headers are larger than the limit",
           *       "status": 431,
           *       "detail": "The headers are larger than the limit: in words for people",
           *       "code": "headers-too-large"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description A store does not answer just now */
      503: {
        headers: {
          'retry-after': components['headers']['RetryAfter']
          'x-request-id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "urn:conclave:problem:unavailable",
           *       "title": "A store does not answer just now",
           *       "status": 503,
           *       "detail": "A store does not answer just now: in words for people",
           *       "code": "unavailable"
           *     }
           */
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
}
