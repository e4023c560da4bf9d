export interface Switchboard {
	id: string;
	enabled: boolean;
	defaultSwitchboardIntegrationId?: string;
}

/** The place of one integration on the switchboard. */
export interface SwitchboardIntegration {
	id: string;
	name: string;
	integrationId: string;
	integrationType: string;
	deliverStandbyEvents: boolean;
	nextSwitchboardIntegrationId?: string;
	messageHistoryCount?: number;
}

export interface StoredSwitchboard {
	switchboard: Switchboard;
	integrations: SwitchboardIntegration[];
}
