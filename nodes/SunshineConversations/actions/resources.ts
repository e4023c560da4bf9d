import { conversation } from './conversation/index';
import { message } from './message/index';
import type { Resource } from './operation';
import { user } from './user/index';

export const resources: Resource[] = [conversation, message, user];
