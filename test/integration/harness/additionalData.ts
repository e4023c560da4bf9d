import {
	ICredentialsHelper,
	type IAuthenticate,
	type ICredentialDataDecryptedObject,
	type IHttpRequestOptions,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { SunshineConversationsApi } from '../../../credentials/SunshineConversationsApi.credentials';

const { authenticate, properties } = new SunshineConversationsApi();

/** Gives every node the same credential and lets our credential type sign. */
class OneCredential extends ICredentialsHelper {
	constructor(private readonly credential: ICredentialDataDecryptedObject) {
		super();
	}

	async getDecrypted(): Promise<ICredentialDataDecryptedObject> {
		return { ...this.credential };
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		_type: string,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return await (authenticate as Extract<IAuthenticate, (...args: never[]) => unknown>)(
			credentials,
			options,
		);
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	getParentTypes(): string[] {
		return [];
	}

	getCredentialsProperties(): typeof properties {
		return properties;
	}

	async preAuthentication(): Promise<undefined> {}

	async runPreAuthentication(): Promise<undefined> {}

	async getCredentials(): Promise<never> {
		throw new Error('The test keeps no encrypted credentials');
	}

	async updateCredentials(): Promise<void> {}

	async updateCredentialsOauthTokenData(): Promise<void> {}
}

/** What n8n hands to the engine, as far as our nodes come in touch with it. */
export function makeAdditionalData(
	credential: ICredentialDataDecryptedObject,
	n8nUrl = 'http://127.0.0.1:5678',
	executionId?: string,
): IWorkflowExecuteAdditionalData {
	return {
		credentialsHelper: new OneCredential(credential),
		executionId,
		webhookBaseUrl: `${n8nUrl}/webhook`,
		webhookTestBaseUrl: `${n8nUrl}/webhook-test`,
		webhookWaitingBaseUrl: `${n8nUrl}/webhook-waiting`,
		formWaitingBaseUrl: `${n8nUrl}/form-waiting`,
		currentNodeExecutionIndex: 0,
		variables: {},
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
}
