import { useReceiver } from '../../../harness';
import { displayName, required, type Fields } from './fields';
import { testSettings } from './testSettings';

const receiver = useReceiver();

function fields(): Fields {
	const webhook = { target: receiver.target, triggers: ['conversation:message'], includeFullUser: true };
	const wrongWebhooks = [
		{ ...webhook, target: null },
		{ ...webhook, target: 'nowhere' },
		{ ...webhook, triggers: 'conversation:message' },
		{ ...webhook, triggers: ['nonsense'] },
		{ ...webhook, includeFullUser: 'true' },
		{ ...webhook, includeFullSource: null },
		{ triggers: [] },
		{ target: receiver.target },
	];
	const wrong = [null, 'x', {}, [], [webhook, webhook], [null], ...wrongWebhooks.map((one) => [one])];
	return { ...displayName, webhooks: required({ value: [webhook], wrong }) };
}

testSettings({ type: 'custom', fields, readOnly: ['defaultResponderId', 'showAIDisclaimer'] });
