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
): IWorkflowExecuteAdditionalData {
	return {
		credentialsHelper: new OneCredential(credential),
		webhookBaseUrl: 'http://127.0.0.1:5678/webhook',
		webhookTestBaseUrl: 'http://127.0.0.1:5678/webhook-test',
		webhookWaitingBaseUrl: 'http://127.0.0.1:5678/webhook-waiting',
		formWaitingBaseUrl: 'http://127.0.0.1:5678/form-waiting',
		currentNodeExecutionIndex: 0,
		variables: {},
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
}
