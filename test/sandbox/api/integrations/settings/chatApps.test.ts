import { titles, useSandbox } from '../../../harness';
import { changeable, filled, hidden, nullableFilled, ofChannels, required, string } from './fields';
import { testSettings } from './testSettings';

const authenticationMessageSecret = string('x'.repeat(88));

testSettings({
	type: 'apple',
	fields: () => ({
		...ofChannels,
		businessId: required(string()),
		apiSecret: hidden(required(string())),
		mspId: required(string()),
		authenticationMessageSecret: changeable({
			...authenticationMessageSecret,
			wrong: [...authenticationMessageSecret.wrong, '', 'x'.repeat(87)],
		}),
	}),
	readOnly: ['defaultResponder'],
});

testSettings({
	type: 'line',
	fields: () => ({
		...ofChannels,
		channelId: string(),
		channelSecret: hidden(string()),
		channelAccessToken: hidden(string()),
		serviceCode: string(),
		switcherSecret: hidden(filled()),
		qrCodeUrl: string(),
	}),
	readOnly: ['lineId', 'defaultResponder'],
});

testSettings({
	type: 'telegram',
	fields: () => ({ ...ofChannels, token: hidden(required(nullableFilled())) }),
	readOnly: ['username', 'botId', 'defaultResponder'],
});

testSettings({
	type: 'viber',
	fields: () => ({ ...ofChannels, token: hidden(required(nullableFilled(null))) }),
	readOnly: ['uri', 'accountId', 'defaultResponder'],
});

testSettings({
	type: 'twitter',
	fields: () => ({
		...ofChannels,
		tier: required({ value: 'enterprise', wrong: [null, '', 'nonsense', 'premium', 1, {}, []] }),
		consumerKey: hidden(required(filled())),
		consumerSecret: hidden(required(nullableFilled())),
		accessTokenKey: hidden(required(filled())),
		accessTokenSecret: hidden(required(nullableFilled())),
	}),
	readOnly: ['envName', 'defaultResponder'],
});

const surroundings = useSandbox();

test.each([
	['channelId', 'channelSecret'],
	['channelSecret', 'channelId'],
])('line takes no %s without %s', async (given, missing) => {
	const answer = await surroundings.api.post('/integrations', { type: 'line', [given]: 'x' });
	expect([answer.status, titles(answer)]).toEqual([400, [`should have required property '${missing}'`]]);
});
