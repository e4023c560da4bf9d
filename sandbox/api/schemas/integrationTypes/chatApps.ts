import { Type } from '@sinclair/typebox';
import { oneOfStrings } from '../typebox';
import { describeChannel, filled, nullableFilled } from './integrationType';

export const apple = describeChannel({
	required: { businessId: Type.String(), apiSecret: Type.String(), mspId: Type.String() },
	changeable: { authenticationMessageSecret: Type.String({ minLength: 88 }) },
	secret: ['apiSecret'],
});

export const line = describeChannel({
	fixed: {
		channelId: Type.String(),
		channelSecret: Type.String(),
		channelAccessToken: Type.String(),
		serviceCode: Type.String(),
		switcherSecret: filled,
		qrCodeUrl: Type.String(),
	},
	secret: ['channelSecret', 'channelAccessToken', 'switcherSecret'],
});

export const telegram = describeChannel({ required: { token: nullableFilled }, secret: ['token'] });

export const viber = describeChannel({ required: { token: nullableFilled }, secret: ['token'] });

const twitterSecrets = {
	consumerKey: filled,
	consumerSecret: nullableFilled,
	accessTokenKey: filled,
	accessTokenSecret: nullableFilled,
};

export const twitter = describeChannel({
	required: { tier: oneOfStrings('enterprise'), ...twitterSecrets },
	secret: Object.keys(twitterSecrets),
});
