import { Type } from '@sinclair/typebox';
import { apple, line, telegram, twitter, viber } from './integrationTypes/chatApps';
import { custom } from './integrationTypes/custom';
import type { IntegrationType } from './integrationTypes/integrationType';
import { instagram, messenger, whatsapp } from './integrationTypes/meta';
import { android, ios, unity } from './integrationTypes/sdks';
import { mailgun, messagebird, twilio } from './integrationTypes/smsAndMail';
import { web } from './integrationTypes/web';
import { text } from './typebox';

export const KeyCreate = Type.Object({ displayName: text(100) });

const sdks = { android, ios, unity, web };
const metaChannels = { instagram, messenger, whatsapp };
const chatApps = { apple, line, telegram, twitter, viber };
const smsAndMail = { mailgun, messagebird, twilio };

/** Every type that the API creates. */
export const integrationTypes: ReadonlyMap<string, IntegrationType> = new Map(
	Object.entries({ custom, ...sdks, ...metaChannels, ...chatApps, ...smsAndMail }),
);
