import { boolean, changeable, hidden, nullableFilled, ofChannels, ofSdks, string } from './fields';
import { testSettings } from './testSettings';

testSettings({
	type: 'ios',
	fields: () => ({
		...ofChannels,
		...ofSdks,
		certificate: hidden(changeable(nullableFilled())),
		password: hidden(changeable(string(''))),
		production: changeable(boolean(false)),
		autoUpdateBadge: changeable(boolean()),
	}),
	readOnly: ['attachmentsEnabled', 'defaultResponder'],
});
