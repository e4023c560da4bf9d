import { changeable, hidden, nullableFilled, ofChannels, ofSdks } from './fields';
import { testSettings } from './testSettings';

const secret = hidden(changeable(nullableFilled()));

testSettings({
	type: 'android',
	fields: () => ({
		...ofChannels,
		...ofSdks,
		projectId: secret,
		clientEmail: secret,
		privateKey: secret,
		serverKey: secret,
		senderId: changeable(nullableFilled()),
	}),
	readOnly: ['attachmentsEnabled', 'defaultResponder'],
});
