/** An answer in the API's error shape; only a 400 may carry several titles. */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		readonly code: string,
		readonly titles: string[],
	) {
		super(titles.join('; '));
	}
}

export const badRequest = (...titles: string[]) => new ApiError(400, 'bad_request', titles);
export const unauthorized = () => new ApiError(401, 'unauthorized', ['Authorization is required']);
export const forbidden = (title = 'Forbidden') => new ApiError(403, 'forbidden', [title]);
export const notFound = (title = 'Resource not found') => new ApiError(404, 'not_found', [title]);
export const conflict = (title: string) => new ApiError(409, 'conflict', [title]);
export const unsupportedMedia = (title: string) => new ApiError(415, 'unsupported_media_type', [title]);
export const locked = (title: string) => new ApiError(423, 'locked', [title]);

const titles = {
	app: 'App',
	user: 'User',
	conversation: 'Conversation',
	integration: 'Integration',
	client: 'Client',
	device: 'Device',
	switchboard: 'Switchboard',
	switchboard_integration: 'SwitchboardIntegration',
};

/** The codes name the thing as well, such as `user_not_found`. */
export function missing(thing: keyof typeof titles): ApiError {
	return new ApiError(404, `${thing}_not_found`, [`${titles[thing]} not found`]);
}
