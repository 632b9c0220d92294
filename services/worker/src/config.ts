// The worker's settings.

import { workerSettings } from '@conclave/shared/fleet/settings'

export const settings = workerSettings(256, 9101)
