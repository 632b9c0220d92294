// The worker's settings.

import Type from 'typebox'
import { phaseSettings, whisperSettings } from '@conclave/shared/fleet/settings'

export const settings = Type.Object({ ...phaseSettings(256, 9101).properties, ...whisperSettings })
