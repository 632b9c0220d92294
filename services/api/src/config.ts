// The api's settings.

import Type from 'typebox'
import { apiSettings, processSettings, storeSettings } from '@conclave/shared/fleet/settings'

export const settings = Type.Object({ ...storeSettings, ...apiSettings, ...processSettings })
