import type { Resource } from '../../running/operation';
import { accept } from './accept.operation';
import { offer } from './offer.operation';
import { pass } from './pass.operation';
import { release } from './release.operation';

export const switchboardAction: Resource = {
	option: { name: 'Switchboard Action', value: 'switchboardAction' },
	operations: [pass, release, accept, offer],
};
