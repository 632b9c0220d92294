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
    get: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': {
              data: components['schemas']['Batch'][]
              next_cursor: string | null
            }
          }
        }
        /** @description The request cannot be read */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    /**
     * Submit prompts as a batch
     * @description Answers after commit: what is accepted is not lost. A request with any fault stores nothing.
     */
    post: {
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
            name?: string
            /** @description true: more prompts can be added until the batch is sealed; default false */
            open?: boolean
            /** @description a policy set by name, or the document itself */
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
            /** @description a recipe by name, or an object that extends one */
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
                    comparison?: number
                    draft?: number
                    grading?: number
                    intents?: number
                    redundancy?: number
                    refinement?: number
                    response?: number
                    safety?: number
                    turn?: number
                  }
                  /** @description by step; what is not named takes `default`; `fallback` is asked once where a model refuses to take part */
                  models?: {
                    adjudication?: string
                    baseline?: string
                    comparison?: string
                    default?: string
                    draft?: string
                    fallback?: string
                    grading?: string
                    intents?: string
                    redundancy?: string
                    refinement?: string
                    response?: string
                    safety?: string
                    turn?: string
                  }
                  name?: string
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
                    comparison?: number
                    draft?: number
                    grading?: number
                    intents?: number
                    redundancy?: number
                    refinement?: number
                    response?: number
                    safety?: number
                    turn?: number
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
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Batch']
          }
        }
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Batch']
          }
        }
        /** @description The body is not JSON */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The idempotency key was used with another request */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is larger than the limit */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is of a type that this route does not take */
        415: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key has too many samples open */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    get: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Batch']
          }
        }
        /** @description The request cannot be read */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    /** Remove a batch that has ended, with all it holds */
    delete: {
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
            [name: string]: unknown
          }
          content?: never
        }
        /** @description The body is not JSON */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The batch is in a state that does not allow this */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is larger than the limit */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is of a type that this route does not take */
        415: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    /** Change a batch's name, metadata, priority, deadline or budget */
    patch: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Batch']
          }
        }
        /** @description The body is not JSON */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The batch is in a state that does not allow this */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is larger than the limit */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is of a type that this route does not take */
        415: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    post: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Batch']
          }
        }
        /** @description The body is not JSON */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The batch is in a state that does not allow this */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is larger than the limit */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is of a type that this route does not take */
        415: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
     * Stream the accepted samples as JSON lines
     * @description Of a batch that still runs, what is accepted so far.
     */
    get: {
      parameters: {
        query?: {
          /** @description for `messages`: where the thoughts go */
          cot?: 'think-tags' | 'reasoning_content' | 'none'
          format?: 'aidsafe' | 'messages'
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
        /** @description one JSON object a line */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/x-ndjson': string
          }
        }
        /** @description The request cannot be read */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    post: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Batch']
          }
        }
        /** @description The body is not JSON */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The batch is in a state that does not allow this */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is larger than the limit */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is of a type that this route does not take */
        415: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    post: {
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
          'application/x-ndjson': unknown
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
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
              /** @description prompts whose id was known, from before or from this request */
              skipped_known: number
            }
          }
        }
        /** @description The body is not JSON; The request cannot be read */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The idempotency key was used with another request; The batch takes no more prompts */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is larger than the limit */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is of a type that this route does not take */
        415: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key has too many samples open */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description Too much of this is going on just now; A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
     * @description Outcomes and drop reasons, grades with intervals, rounds and stop reasons, rule coverage, refusals, judges, cost per accepted sample. Of a batch that still runs, what has ended so far.
     */
    get: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': unknown
            'text/html': string
            'text/markdown': string
          }
        }
        /** @description The request cannot be read */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    post: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Batch']
          }
        }
        /** @description The body is not JSON */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The batch is in a state that does not allow this */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is larger than the limit */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is of a type that this route does not take */
        415: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
     * @description What is in their journals is not asked again, but for the step that the outcome came out of: that is asked anew, with other seeds.
     */
    post: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Retried']
          }
        }
        /** @description The body is not JSON */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The batch is in a state that does not allow this */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is larger than the limit */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The body is of a type that this route does not take */
        415: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    get: {
      parameters: {
        query?: {
          cursor?: number
          /** @description items a page */
          limit?: number
          reason?: string
          state?: 'pending' | 'deliberating' | 'refining' | 'accepted' | 'rejected' | 'refused' | 'failed' | 'cancelled'
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
            [name: string]: unknown
          }
          content: {
            'application/json': {
              data: components['schemas']['Sample'][]
              next_cursor: string | null
            }
          }
        }
        /** @description The request cannot be read */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    post: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Batch']
          }
        }
        /** @description The request cannot be read */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    get: {
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
            [name: string]: unknown
          }
          content: {
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
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    get: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['SampleDetail']
          }
        }
        /** @description The request cannot be read */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description There is no such thing */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
    get: {
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
            [name: string]: unknown
          }
          content: {
            'application/json': {
              data: components['schemas']['Worker'][]
              next_cursor: string | null
            }
          }
        }
        /** @description The request cannot be read */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description This needs a key */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key does not permit this */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request did not arrive in time */
        408: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The request does not fit */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The key sends too many requests */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description The headers are larger than the limit */
        431: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        /** @description A store does not answer just now */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
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
      }
      /** Format: date-time */
      created_at: string
      deadline: string | null
      eta: string | null
      finished_at: string | null
      /** Format: uuid */
      id: string
      metadata: unknown
      name: string | null
      /** @description whether it takes more prompts; it completes only when it does not */
      open: boolean
      policy_set: string | null
      priority: number
      /** @description samples that ended in the last minute */
      rate: number
      /** @description as frozen at submission */
      recipe: unknown
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
    }
    /** @description RFC 9457 problem details */
    Problem: {
      /** @enum {string} */
      code:
        | 'invalid-json'
        | 'unsupported-media-type'
        | 'unauthorised'
        | 'forbidden'
        | 'not-found'
        | 'method-not-allowed'
        | 'too-slow'
        | 'not-open'
        | 'idempotency-conflict'
        | 'batch-state'
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
        /** @description of a body of lines; the pointer is within it */
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
      state: 'pending' | 'deliberating' | 'refining' | 'accepted' | 'rejected' | 'refused' | 'failed' | 'cancelled'
    }
    SampleDetail: {
      /** @description attempts spent at the call that is due */
      attempts: number
      /** Format: uuid */
      batch_id: string
      cost_usd: number | null
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
      /** @description intents, thoughts kept and dropped with reason, author and evidence, response, turns; null until it has ended, and where it was ended from outside: cancelled, at the deadline, as poison */
      record: unknown
      /** @enum {string} */
      state: 'pending' | 'deliberating' | 'refining' | 'accepted' | 'rejected' | 'refused' | 'failed' | 'cancelled'
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
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export type operations = Record<string, never>
