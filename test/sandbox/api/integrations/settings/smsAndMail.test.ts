import { boolean, changeable, filled, hidden, nullableFilled, ofChannels, required, string } from './fields';
import { testSettings } from './testSettings';

testSettings({
	type: 'twilio',
	fields: () => ({
		...ofChannels,
		accountSid: required(string()),
		authToken: hidden(required(nullableFilled())),
		phoneNumberSid: filled(),
		messagingServiceSid: filled(),
	}),
	readOnly: ['defaultResponder'],
});

testSettings({
	type: 'messagebird',
	fields: () => ({
		...ofChannels,
		accessKey: hidden(required(nullableFilled())),
		signingKey: hidden(required(nullableFilled())),
		originator: required(filled()),
	}),
	readOnly: ['webhookSecret', 'defaultResponder'],
});

testSettings({
	type: 'mailgun',
	fields: () => ({
		...ofChannels,
		apiKey: hidden(required(nullableFilled())),
		domain: required(filled()),
		incomingAddress: required(filled()),
		signingKey: filled(),
		hideUnsubscribeLink: changeable(boolean()),
		fromAddress: changeable(nullableFilled()),
	}),
	readOnly: ['defaultResponder'],
});
