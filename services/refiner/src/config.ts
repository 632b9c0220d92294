// The refiner's settings.

import { phaseSettings } from '@conclave/shared/fleet/settings'

export const settings = phaseSettings(64, 9102)
