import { Type } from '@sinclair/typebox';
import { describeChannel, filled, nullableFilled } from './integrationType';

export const twilio = describeChannel({
	required: { accountSid: Type.String(), authToken: nullableFilled },
	fixed: { phoneNumberSid: filled, messagingServiceSid: filled },
	secret: ['authToken'],
});

export const messagebird = describeChannel({
	required: { accessKey: nullableFilled, signingKey: nullableFilled, originator: filled },
	secret: ['accessKey', 'signingKey'],
});

export const mailgun = describeChannel({
	required: { apiKey: nullableFilled, domain: filled, incomingAddress: filled },
	fixed: { signingKey: filled },
	changeable: { hideUnsubscribeLink: Type.Boolean(), fromAddress: nullableFilled },
	secret: ['apiKey'],
});
