import type { Method } from 'axios';

/** One request to the sandbox, with a path behind `/sandbox`. */
export type Call = <Answer>(method: Method, path: string, body?: unknown) => Promise<Answer>;
