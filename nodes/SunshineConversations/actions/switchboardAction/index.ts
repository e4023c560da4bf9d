import type { Resource } from '../../running/operation';
import { accept } from './accept.operation';
import { offer } from './offer.operation';
import { pass } from './pass.operation';
import { release } from './release.operation';

export const switchboardAction: Resource = {
	option: {
		name: 'Switchboard Action',
		value: 'switchboardAction',
		description: 'Who answers a customer: hand over to agents or a bot, or take over',
	},
	operations: [pass, release, accept, offer],
};
