import type { Resource } from '../running/operation';
import { attachment } from './attachment/index';
import { conversation } from './conversation/index';
import { message } from './message/index';
import { participant } from './participant/index';
import { user } from './user/index';
import { userChannel } from './userChannel/index';

/** What support staff do, the most frequent first: n8n's panel keeps this order and has no search. */
export const resources: Resource[] = [message, conversation, user, participant, userChannel, attachment];
