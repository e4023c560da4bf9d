export * from './conversations';
export * from './integrations';
export * from './messages';
export * from './users';
