export * from './answers';
export * from './authors';
export * from './receiver';
export * from './sandbox';
export * from './users';
export * from './webhook';
