import { ofChannels, ofSdks } from './fields';
import { testSettings } from './testSettings';

testSettings({
	type: 'unity',
	fields: () => ({ ...ofChannels, ...ofSdks }),
	readOnly: ['attachmentsEnabled', 'defaultResponder'],
});
