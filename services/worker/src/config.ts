// The worker's settings.

import { phaseSettings } from '@conclave/shared/fleet/settings'

export const settings = phaseSettings(256, 9101)
