import { randomUUID } from 'node:crypto';
import type { Device, Integration, StoredClient } from '../model';
import { missing } from '../state/errors';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { listClientsOf } from './clients';

/** What the channel's SDK would tell about the browser or phone. */
const descriptions: Record<Device['type'], Pick<Device, 'info' | 'appVersion'>> = {
	web: { info: { currentTitle: 'Sandbox', currentUrl: 'https://shop.test/', browserLanguage: 'en-US' } },
	ios: { info: { devicePlatform: 'iPhone14,5', os: 'iOS', osVersion: '18.1' }, appVersion: '1.0' },
	android: { info: { devicePlatform: 'Pixel 9', os: 'Android', osVersion: '15' }, appVersion: '1.0' },
};

const isDeviceType = (channel: string): channel is Device['type'] => channel in descriptions;

/** Undefined on channels without an SDK. */
export function createDevice({ id, type }: Integration, clientId: string): Device | undefined {
	if (!isDeviceType(type)) return undefined;
	return {
		id: createId(),
		type,
		guid: randomUUID().replaceAll('-', ''),
		clientId,
		status: 'active',
		integrationId: id,
		...descriptions[type],
	};
}

const view = ({ client, device }: StoredClient) =>
	device ? [{ ...device, lastSeen: client.lastSeen ?? '' }] : [];

/** Those seen last come first. */
export function listDevicesOf(state: SandboxState, userId: string): Device[] {
	const devices = listClientsOf(state, userId).flatMap(view);
	return devices.sort((left, right) => right.lastSeen.localeCompare(left.lastSeen));
}

export function findDevice(state: SandboxState, userId: string, id: string): Device {
	const device = listDevicesOf(state, userId).find((one) => one.id === id);
	if (!device) throw missing('device');
	return device;
}
