/** The type of Zendesk's agents on every switchboard, whatever they are called there. */
export const AGENTS = 'zd:agentWorkspace';
