export * from './conversations';
export * from './integrations';
export * from './messages';
export * from './switchboards';
export * from './users';
